package fr.palmares.domain.selection;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A proposal as a selection sees it; one with bars takes part in the explanations but is never selected. */
public record Candidate(
        ProposalNumber number,
        AdministrationId administration,
        Optional<AdministrationId> parent,
        Optional<TrackId> track,
        List<ThemeId> themes,
        Fraction score,
        Money amount,
        Instant received,
        List<Bar> bars) {

    /** @throws IllegalArgumentException for a negative score */
    public Candidate {
        if (score.signum() < 0) {
            throw new IllegalArgumentException("a score is 0 or more, got " + score + " for proposal " + number);
        }
        themes = sorted(themes);
        bars = sorted(bars);
    }

    private static <T extends Comparable<? super T>> List<T> sorted(List<T> all) {
        return all.size() < 2
                ? List.copyOf(all)
                : all.stream().distinct().sorted().toList();
    }

    public boolean barred() {
        return !bars.isEmpty();
    }

    Candidate scored(Fraction other) {
        return new Candidate(number, administration, parent, track, themes, other, amount, received, bars);
    }

    Candidate unbarred() {
        return new Candidate(number, administration, parent, track, themes, score, amount, received, List.of());
    }

    Candidate asking(Money other) {
        return new Candidate(number, administration, parent, track, themes, score, other, received, bars);
    }
}
