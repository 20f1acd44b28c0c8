package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * How severe the jurors are, in groups that cannot be compared with each other: two jurors are in one group where they
 * scored a proposal in common, or are linked through others who did.
 *
 * <p>The additive model score(proposal, juror) = quality(proposal) + severity(juror) + error of D. N. M. de Gruijter,
 * “Two Simple Models for Rater Effects”, Applied Psychological Measurement 8(2), 1984, 213–218, fitted by ordinary
 * least squares to scores that are not all there, as in W. M. Houston, M. R. Raymond and J. C. Svec, “Adjustments for
 * Rater Effects in Performance Assessment”, Applied Psychological Measurement 15(4), 1991, 409–421. The severities of a
 * group sum to 0. A few proposals tell little of a juror: how many there are stands beside each severity.
 */
public record Severities(List<List<Severity>> groups) {

    /** With more jurors in one group the exact fractions grow so long that a person would wait for them. */
    public static final int MOST_JURORS = 60;

    public Severities {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Those that the scores tell; empty where a group has more than {@link #MOST_JURORS}. */
    public static Optional<Severities> of(Evaluation evaluation) {
        List<Panel> panels = Panel.of(evaluation);
        return panels.stream().anyMatch(panel -> panel.jurors().size() > MOST_JURORS)
                ? Optional.empty()
                : Optional.of(
                        new Severities(panels.stream().map(Panel::severities).toList()));
    }

    /** Whether every juror can be compared with every other. */
    public boolean comparable() {
        return groups.size() <= 1;
    }

    /** Every juror's, group by group. */
    public List<Severity> all() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** The scores of jurors with the severity of each taken off. */
    List<JurorScore> takenOff(List<JurorScore> scores) {
        return scores.stream()
                .map(score -> new JurorScore(score.juror(), score.score().minus(points(score.juror()))))
                .toList();
    }

    private Fraction points(JurorId juror) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(severity -> severity.juror().equals(juror))
                .findFirst()
                .map(Severity::points)
                .orElse(Fraction.ZERO);
    }
}
