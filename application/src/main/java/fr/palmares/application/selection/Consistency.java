package fr.palmares.application.selection;

import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Verdict;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.TrackLimit;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether inputs are such as a call's record gives: what import refuses line by line is no part of a decision either,
 * however well a file adds up.
 */
record Consistency(DecisionInputs inputs, Instant at) {

    /** @throws IllegalArgumentException with the first thing that is not */
    void check() {
        refuseIf(tracksAboveEnvelope(), "the envelopes of the tracks sum to more than the call's");
        inputs.entries().forEach(this::check);
        List<ProposalNumber> numbers =
                inputs.entries().stream().map(Entry::number).toList();
        refuseIf(!numbers.equals(numbers.stream().distinct().sorted().toList()), "proposals are in order, each once");
        Set<ProposalNumber> known = new HashSet<>(numbers);
        Set<String> cards = new HashSet<>();
        for (Scorecard card : inputs.cards()) {
            refuseIf(!known.contains(card.number()), "there is no proposal " + card.number());
            refuseIf(
                    !cards.add(card.juror() + " " + card.number()),
                    card.juror() + " marks proposal " + card.number() + " twice");
            card.marks()
                    .forEach(mark -> refuseIf(!holds(mark), "no mark on " + mark.criterion() + ": " + mark.value()));
        }
    }

    private boolean tracksAboveEnvelope() {
        Constraints limits = inputs.setup().constraints();
        Optional<Money> apart = limits.tracks().stream()
                .flatMap(track -> track.envelope().stream())
                .reduce(Money::plus);
        return limits.envelope()
                .flatMap(whole -> apart.map(sum -> sum.compareTo(whole) > 0))
                .orElse(false);
    }

    private void check(Entry entry) {
        Constraints limits = inputs.setup().constraints();
        Set<TrackId> tracks = limits.tracks().stream().map(TrackLimit::track).collect(Collectors.toSet());
        boolean inTrack = entry.request().track().map(tracks::contains).orElse(tracks.isEmpty());
        refuseIf(!inTrack, "proposal " + entry.number() + " is in no track of the call");
        Predicate<ThemeId> named = theme ->
                limits.themes().stream().anyMatch(range -> range.theme().equals(theme));
        refuseIf(
                !entry.request().themes().stream().allMatch(named),
                "proposal " + entry.number() + " has a theme that the call does not name");
        refuseIf(!Folding.says(entry.title()), "proposal " + entry.number() + " has no title");
        refuseIf(!entry.received().isBefore(at), "proposal " + entry.number() + " came in after the decision");
        refuseIf(
                entry.eligibility().verdict() == Verdict.ELIGIBLE
                        && entry.eligibility().motive().isPresent(),
                "proposal " + entry.number() + " is eligible, which takes no motive");
    }

    private boolean holds(Mark mark) {
        return inputs.setup()
                .ranking()
                .criterion(mark.criterion())
                .map(Criterion::scale)
                .filter(scale -> scale.contains(mark.value()))
                .isPresent();
    }

    private static void refuseIf(boolean wrong, String what) {
        if (wrong) {
            throw new IllegalArgumentException(what);
        }
    }
}
