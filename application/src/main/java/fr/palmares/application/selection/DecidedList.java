package fr.palmares.application.selection;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.OverrideLine;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.Seats;
import fr.palmares.domain.selection.Bar;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.JuryOverride;
import fr.palmares.domain.selection.JuryOverride.Change;
import fr.palmares.domain.selection.Reason;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.selection.Verdict;
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
 * The computed list as the jury changes it. Thresholds and quotas give way to a motive; eligibility, seats and
 * envelopes do not.
 */
record DecidedList(Computed computed, List<JuryOverride> overrides) {

    DecidedList {
        overrides = List.copyOf(overrides);
    }

    /** What is wrong with overrides as they are written, each at its place; none if they can be applied. */
    static List<Diagnostic> wrong(Computed computed, List<OverrideLine> lines) {
        List<Diagnostic> wrong = new ArrayList<>();
        Set<ProposalNumber> seen = new HashSet<>();
        for (OverrideLine line : lines) {
            ProposalNumber number = line.proposal().value();
            Position position = line.proposal().position();
            Optional<Candidate> candidate = computed.problem().candidates().stream()
                    .filter(one -> one.number().equals(number))
                    .findFirst();
            if (candidate.isEmpty()) {
                wrong.add(Diagnostic.error(
                        position, "unknown-proposal", number, computed.inputs().call()));
            } else if (!seen.add(number)) {
                wrong.add(Diagnostic.error(position, "override-twice", number));
            } else {
                mistaken(computed, line, candidate.get())
                        .ifPresent(code -> wrong.add(Diagnostic.error(position, code, number)));
            }
        }
        return wrong;
    }

    private static Optional<String> mistaken(Computed computed, OverrideLine line, Candidate candidate) {
        boolean selected = computed.selection().list().contains(candidate.number());
        if (line.change() == OverrideLine.Change.OUT) {
            return selected ? Optional.empty() : Optional.of("override-out-of-nothing");
        }
        if (selected) {
            return Optional.of("override-in-already");
        }
        return candidate.bars().contains(Bar.INELIGIBLE) ? Optional.of("override-in-ineligible") : Optional.empty();
    }

    static DecidedList of(Computed computed, List<OverrideLine> lines) {
        return new DecidedList(
                computed,
                lines.stream()
                        .map(line -> new JuryOverride(
                                line.proposal().value(),
                                Change.valueOf(line.change().name()),
                                line.motive()))
                        .toList());
    }

    /** The decided list and its reserve. */
    Settled settled() {
        Set<ProposalNumber> list = new TreeSet<>(computed.selection().list());
        overrides.forEach(override -> {
            if (override.change() == Change.OUT) {
                list.remove(override.proposal());
            } else {
                list.add(override.proposal());
            }
        });
        return new Settled(List.copyOf(list), reserve(list), computed.totals(list));
    }

    /** Who may move up: by rank, without those of the list, those taken out of it, and those the rules exclude. */
    private List<ProposalNumber> reserve(Set<ProposalNumber> list) {
        Set<ProposalNumber> out = new HashSet<>(list);
        overrides.forEach(override -> out.add(override.proposal()));
        return computed.selection().verdicts().stream()
                .filter(verdict -> verdict.rank().isPresent() && !out.contains(verdict.candidate()))
                .filter(verdict -> !verdict.reason().equals(Optional.of(Reason.EXCLUDED)))
                .sorted(Comparator.comparing(verdict -> verdict.rank().orElseThrow()))
                .map(Verdict::candidate)
                .limit(computed.problem().constraints().reserve())
                .toList();
    }

    /** The seats and envelopes that the decided list does not keep. */
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
        List<ProposalNumber> list = settled().list();
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
