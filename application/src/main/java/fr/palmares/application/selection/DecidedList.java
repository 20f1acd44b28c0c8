package fr.palmares.application.selection;

import fr.palmares.application.selection.DecisionFile.Changes;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.selection.Bar;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.JuryOverride.Change;
import fr.palmares.domain.selection.Promotion;
import fr.palmares.domain.selection.Reason;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.selection.Verdict;
import fr.palmares.domain.selection.Withdrawal;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The computed list as the jury changes it, and as it moves up when laureates leave. Thresholds and quotas give way to
 * a motive; eligibility, seats and envelopes do not.
 */
record DecidedList(Computed computed, Changes changes) {

    /** Why an override cannot be applied to the computed list, as the code of a sentence about its proposal. */
    static Optional<String> mistake(Computed computed, JuryOverride override) {
        boolean selected = computed.selection().list().contains(override.proposal());
        if (override.change() == Change.OUT) {
            return selected ? Optional.empty() : Optional.of("override-out-of-nothing");
        }
        if (selected) {
            return Optional.of("override-in-already");
        }
        return computed.problem().candidate(override.proposal()).bars().contains(Bar.INELIGIBLE)
                ? Optional.of("override-in-ineligible")
                : Optional.empty();
    }

    /** The first change that could not have been made. */
    Optional<Sentence> mistake() {
        Set<ProposalNumber> gone = new HashSet<>();
        for (Withdrawal withdrawal : changes.withdrawals()) {
            if (!gone.add(withdrawal.proposal())) {
                return Optional.of(Sentence.of("withdrawal-twice", withdrawal.proposal()));
            }
        }
        Set<ProposalNumber> seen = new HashSet<>();
        for (JuryOverride override : changes.overrides()) {
            Optional<String> code =
                    seen.add(override.proposal()) ? mistake(computed, override) : Optional.of("override-twice");
            if (code.isPresent()) {
                return Optional.of(Sentence.of(code.get(), override.proposal()));
            }
        }
        return Optional.empty();
    }

    /** The same after that one left. */
    DecidedList leftBy(Withdrawal withdrawal) {
        List<Withdrawal> all = new ArrayList<>(changes.withdrawals());
        all.add(withdrawal);
        return new DecidedList(computed, new Changes(changes.overrides(), all));
    }

    /** The decided list and its reserve. */
    Settled settled() {
        Settled list = changed();
        SelectionProblem problem = computed.problem();
        for (Withdrawal withdrawal : changes.withdrawals()) {
            problem = leftBy(problem, withdrawal);
            if (list.list().contains(withdrawal.proposal())) {
                list = without(list, withdrawal.proposal(), promotion(problem, list, withdrawal.proposal()));
            }
        }
        return list;
    }

    /** Who moves up when one more leaves. */
    Promotion promotion(Withdrawal leaving) {
        SelectionProblem problem = computed.problem();
        for (Withdrawal gone : leftBy(leaving).changes().withdrawals()) {
            problem = leftBy(problem, gone);
        }
        return promotion(problem, settled(), leaving.proposal());
    }

    private static SelectionProblem leftBy(SelectionProblem problem, Withdrawal gone) {
        return gone.kept()
                .map(kept -> problem.withoutMoneyOf(gone.proposal(), kept))
                .orElse(problem);
    }

    private static Promotion promotion(SelectionProblem problem, Settled list, ProposalNumber leaving) {
        return Promotion.after(problem, list.list(), leaving, list.reserve());
    }

    private Settled without(Settled before, ProposalNumber leaving, Promotion promotion) {
        Optional<ProposalNumber> promoted = promotion.promoted();
        Set<ProposalNumber> list = new TreeSet<>(before.list());
        list.remove(leaving);
        promoted.ifPresent(list::add);
        List<ProposalNumber> reserve = before.reserve().stream()
                .filter(number -> !promoted.equals(Optional.of(number)))
                .toList();
        return new Settled(List.copyOf(list), reserve, computed.totals(list));
    }

    /** The list as the jury left it. */
    private Settled changed() {
        Set<ProposalNumber> list = new TreeSet<>(computed.selection().list());
        changes.overrides().forEach(override -> {
            if (override.change() == Change.OUT) {
                list.remove(override.proposal());
            } else {
                list.add(override.proposal());
            }
        });
        return new Settled(List.copyOf(list), reserve(list), computed.totals(list));
    }

    /** Who may move up: by rank, without those of the list, taken out of it, or gone, and those the rules exclude. */
    private List<ProposalNumber> reserve(Set<ProposalNumber> list) {
        Set<ProposalNumber> out = new HashSet<>(list);
        changes.overrides().forEach(override -> out.add(override.proposal()));
        changes.withdrawals().forEach(withdrawal -> out.add(withdrawal.proposal()));
        return computed.selection().verdicts().stream()
                .filter(verdict -> verdict.rank().isPresent() && !out.contains(verdict.candidate()))
                .filter(verdict -> !verdict.reason().equals(Optional.of(Reason.EXCLUDED)))
                .sorted(Comparator.comparing(verdict -> verdict.rank().orElseThrow()))
                .map(Verdict::candidate)
                .limit(computed.problem().constraints().reserve())
                .toList();
    }

    /** The seats and envelopes that the list does not keep as the jury left it. */
    List<Sentence> broken() {
        Constraints limits = computed.problem().constraints();
        List<Sentence> broken = new ArrayList<>();
        check(broken, "", Optional.of(limits.seats()), limits.envelope(), candidate -> true);
        for (TrackLimit track : limits.tracks()) {
            check(
                    broken,
                    track.track().toString(),
                    track.seats(),
                    track.envelope(),
                    candidate -> candidate.track().equals(Optional.of(track.track())));
        }
        return broken;
    }

    private void check(
            List<Sentence> broken,
            String track,
            Optional<Seats> seats,
            Optional<Money> envelope,
            Predicate<Candidate> in) {
        List<ProposalNumber> list = changed().list();
        List<Candidate> members = computed.problem().candidates().stream()
                .filter(candidate -> list.contains(candidate.number()))
                .filter(in)
                .toList();
        String where = track.isEmpty() ? "–" : track;
        seats.filter(limit -> members.size() > limit.max() || members.size() < limit.min())
                .ifPresent(limit ->
                        broken.add(Sentence.of("decided-seats", members.size(), limit.min(), limit.max(), where)));
        Optional<Money> spent = members.stream().map(Candidate::amount).reduce(Money::plus);
        envelope.filter(limit -> spent.filter(sum -> sum.compareTo(limit) > 0).isPresent())
                .ifPresent(limit -> broken.add(Sentence.of("decided-envelope", spent.orElseThrow(), limit, where)));
    }
}
