package fr.palmares.application.selection;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.certificate.CertificateChecker;
import fr.palmares.domain.shared.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what a file says with what computing it again gives: scores first, then lists, then the seal. */
final class VerifyingDecision implements VerifyDecision {

    private final Computing computing;
    private final DecisionFormat format;

    VerifyingDecision(Computing computing, DecisionFormat format) {
        this.computing = computing;
        this.format = format;
    }

    @Override
    public Verification verify(Document file) {
        return format.open(file)
                .fold(read -> verify(read.content()), wrong -> new Verification.Unreadable(wrong.diagnostics()));
    }

    private Verification verify(DecisionFormat.Opened opened) {
        DecisionFile told = opened.decision();
        Optional<Sentence> difference = computing
                .compute(told.inputs())
                .fold(computed -> difference(told, computed), Optional::of)
                .or(opened::broken);
        return difference
                .<Verification>map(Verification.Differs::new)
                .orElseGet(() -> new Verification.Verified(
                        told,
                        opened.digest(),
                        told.certificate().map(proof -> new Certified(proof.leaves(), format.sizeOf(proof)))));
    }

    private static Optional<Sentence> difference(DecisionFile told, Computed computed) {
        if (computed.selection().bound().isPresent()) {
            return Optional.of(Sentence.of("not-proven-not-verified"));
        }
        DecidedList decided = new DecidedList(computed, told.changes());
        return scores(told.scores(), computed.scores())
                .or(() -> lists("computed", told.computed(), computed.settled()))
                .or(() -> flaw(told, computed))
                .or(decided::mistake)
                .or(() -> lists("decided", told.decided(), decided.settled()))
                .or(() -> decided.broken().stream().findFirst());
    }

    /** What the certificate does not prove; it is checked by nothing that computed the list. */
    private static Optional<Sentence> flaw(DecisionFile told, Computed computed) {
        return told.certificate()
                .flatMap(proof -> CertificateChecker.of(computed.problem())
                        .flaw(told.computed().list(), told.computed().totals(), proof))
                .map(flaw -> Sentence.of("certificate-" + flaw.kind().code(), flaw.place()));
    }

    private static Optional<Sentence> scores(
            Map<ProposalNumber, Fraction> told, Map<ProposalNumber, Fraction> computed) {
        TreeSet<ProposalNumber> numbers = new TreeSet<>(told.keySet());
        numbers.addAll(computed.keySet());
        return numbers.stream()
                .filter(number ->
                        !Optional.ofNullable(told.get(number)).equals(Optional.ofNullable(computed.get(number))))
                .findFirst()
                .map(number ->
                        Sentence.of("score-differs", number, shown(told.get(number)), shown(computed.get(number))));
    }

    private static Object shown(@Nullable Fraction score) {
        return score == null ? "–" : score;
    }

    private static Optional<Sentence> lists(String which, Settled told, Settled computed) {
        if (!told.list().equals(computed.list())) {
            return Optional.of(Sentence.of(which + "-list-differs", told.list(), computed.list()));
        }
        if (!told.reserve().equals(computed.reserve())) {
            return Optional.of(Sentence.of(which + "-reserve-differs", told.reserve(), computed.reserve()));
        }
        return told.totals().equals(computed.totals())
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        which + "-totals-differ",
                        List.of(told.totals().score(), told.totals().amount()),
                        List.of(computed.totals().score(), computed.totals().amount())));
    }
}
