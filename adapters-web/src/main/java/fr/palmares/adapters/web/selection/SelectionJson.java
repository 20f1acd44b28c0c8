package fr.palmares.adapters.web.selection;

import fr.palmares.application.selection.SelectionView;
import fr.palmares.application.selection.SelectionView.CandidateView;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Score;
import fr.palmares.domain.selection.Fragility;
import fr.palmares.domain.selection.Selection;
import fr.palmares.domain.selection.Totals;
import fr.palmares.domain.selection.Verdict;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** A selection as JSON: every candidate with its verdict, by number. */
public record SelectionJson(
        String call,
        String rule,
        boolean optimal,
        Optional<PointsJson> bound,
        TotalsJson totals,
        List<CandidateJson> candidates,
        List<Integer> reserve,
        List<TieJson> ties,
        List<String> unmet,
        Optional<List<VariantJson>> fragility,
        Optional<SeverityJson> severity) {

    /** What one thing changed changes: who would leave the list, and who would enter it. */
    record VariantJson(String variant, boolean possible, List<Integer> leave, List<Integer> enter) {

        static VariantJson of(Fragility.Change change) {
            return new VariantJson(change.name(), change.possible(), numbers(change.leave()), numbers(change.enter()));
        }
    }

    /** What the list adds up to. */
    record TotalsJson(String score, Optional<String> fraction, Optional<Money> amount, int selected) {

        static TotalsJson of(Totals totals) {
            return new TotalsJson(
                    PointsJson.decimal(totals.score()),
                    PointsJson.endless(totals.score()),
                    totals.amount(),
                    totals.selected());
        }
    }

    /** Candidates that nothing tells apart. */
    record TieJson(List<Integer> candidates) {}

    /** A candidate with what the jury gave it and what the selection says of it. */
    record CandidateJson(
            int proposal,
            String title,
            String administration,
            Optional<String> track,
            Optional<String> score,
            Optional<String> fraction,
            SpreadJson spread,
            Money amount,
            String verdict,
            Optional<Integer> rank,
            Optional<ReasonJson> reason,
            Optional<PointsJson> margin,
            Optional<DistanceJson> distance) {}

    /** How far the jurors are apart; the deviation is rounded, for showing only. */
    record SpreadJson(int jurors, String mean, String median, String deviation) {

        private static final int DIGITS = 2;

        static SpreadJson of(Score score) {
            return new SpreadJson(
                    score.jurors().size(),
                    score.spread().mean().rounded(DIGITS).toPlainString(),
                    score.spread().median().rounded(DIGITS).toPlainString(),
                    score.spread().deviation(DIGITS).toPlainString());
        }
    }

    /** Why, as a stable code and as a sentence. */
    record ReasonJson(String code, String message) {}

    /** The fewest points more, or the least money less, that would have let it in. */
    record DistanceJson(Optional<String> points, Optional<String> fraction, Optional<Money> amount) {}

    public static SelectionJson of(SelectionView view, Sentences sentences) {
        Selection selection = view.selection();
        return new SelectionJson(
                view.call().toString(),
                selection.rule().toString(),
                selection.optimal(),
                selection.bound().map(PointsJson::of),
                TotalsJson.of(selection.totals()),
                view.candidates().stream()
                        .map(candidate -> candidate(candidate, sentences))
                        .toList(),
                numbers(selection.reserve()),
                selection.ties().stream()
                        .map(tie -> new TieJson(tie.candidates().stream()
                                .map(ProposalNumber::value)
                                .toList()))
                        .toList(),
                selection.unmet().stream().map(Object::toString).toList(),
                view.fragility()
                        .map(fragility -> fragility.changes().stream()
                                .map(VariantJson::of)
                                .toList()),
                view.severity().map(SeverityJson::of));
    }

    private static List<Integer> numbers(List<ProposalNumber> numbers) {
        return numbers.stream().map(ProposalNumber::value).toList();
    }

    private static CandidateJson candidate(CandidateView view, Sentences sentences) {
        Verdict verdict = view.verdict();
        Optional<Fraction> score = view.score().score();
        return new CandidateJson(
                view.proposal().value(),
                view.title(),
                view.administration().toString(),
                view.track().map(Object::toString),
                score.map(PointsJson::decimal),
                score.flatMap(PointsJson::endless),
                SpreadJson.of(view.score()),
                view.amount(),
                verdict.standing().code(),
                verdict.rank(),
                verdict.reason().map(reason -> new ReasonJson(reason.code(), sentences.of(view.reason()))),
                verdict.margin().map(PointsJson::of),
                distance(verdict));
    }

    private static Optional<DistanceJson> distance(Verdict verdict) {
        return verdict.distance().isEmpty() && verdict.less().isEmpty()
                ? Optional.empty()
                : Optional.of(new DistanceJson(
                        verdict.distance().map(PointsJson::decimal),
                        verdict.distance().flatMap(PointsJson::endless),
                        verdict.less()));
    }
}
