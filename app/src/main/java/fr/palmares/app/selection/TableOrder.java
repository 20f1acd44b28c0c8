package fr.palmares.app.selection;

import fr.palmares.application.selection.SelectionView.CandidateView;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.shared.Fraction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which order a selection is printed; whatever is counted comes greatest first, and what nobody marked last. */
enum TableOrder {
    VERDICT,
    SCORE,
    MEAN,
    MEDIAN,
    DISPERSION,
    AMOUNT,
    NUMBER;

    /** What is still equal stands by number. */
    Comparator<CandidateView> comparator() {
        return first().thenComparing(CandidateView::proposal);
    }

    private Comparator<CandidateView> first() {
        return switch (this) {
            case VERDICT ->
                Comparator.comparing(
                                (CandidateView candidate) -> candidate.verdict().standing())
                        .thenComparing(candidate -> candidate.verdict().rank().orElse(Integer.MAX_VALUE));
            case SCORE -> greatest(score -> score.score().orElse(Fraction.ZERO));
            case MEAN -> greatest(score -> score.spread().mean());
            case MEDIAN -> greatest(score -> score.spread().median());
            case DISPERSION -> greatest(score -> score.spread().variance());
            case AMOUNT -> Comparator.comparing(CandidateView::amount).reversed();
            case NUMBER -> Comparator.comparing(CandidateView::proposal);
        };
    }

    private static Comparator<CandidateView> greatest(Function<Score, Fraction> points) {
        Comparator<CandidateView> unmarked =
                Comparator.comparing(candidate -> candidate.score().jurors().isEmpty());
        Comparator<CandidateView> rising = Comparator.comparing(candidate -> points.apply(candidate.score()));
        return unmarked.thenComparing(rising.reversed());
    }

    /** Whether it sorts by a figure that the table shows only with the marks. */
    boolean needsMarks() {
        return this == MEAN || this == MEDIAN || this == DISPERSION;
    }

    static Optional<TableOrder> parse(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(TableOrder::code).collect(Collectors.joining(", "));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
