package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what came in under other rules could also have come in under these. */
record StillHolding(Rules rules) {

    /** What could not, one reason for each proposal or mark. */
    List<Sentence> broken(List<Proposal> proposals, List<Scorecard> cards) {
        List<Sentence> broken = new ArrayList<>();
        proposals.forEach(proposal -> reason(proposal).ifPresent(broken::add));
        for (Scorecard card : cards) {
            card.marks().stream()
                    .filter(mark -> !holds(mark))
                    .forEach(mark -> broken.add(
                            Sentence.of("amended-mark", card.juror(), card.number(), mark.criterion(), mark.value())));
        }
        return broken;
    }

    private Optional<Sentence> reason(Proposal proposal) {
        if (!rules.timetable().proposals().contains(proposal.received())) {
            return Optional.of(Sentence.of("amended-window", proposal.id().number(), proposal.received()));
        }
        boolean hasTracks = !rules.limits().tracks().isEmpty();
        boolean inTrack = proposal.request()
                .track()
                .map(track -> rules.limits().track(track).isPresent())
                .orElse(!hasTracks);
        if (!inTrack) {
            return Optional.of(Sentence.of("amended-track", proposal.id().number()));
        }
        return proposal.request().themes().stream()
                .filter(theme -> !rules.limits().names(theme))
                .findFirst()
                .map(theme -> Sentence.of("amended-theme", proposal.id().number(), theme));
    }

    private boolean holds(Mark mark) {
        return rules.ranking()
                .criterion(mark.criterion())
                .map(Criterion::scale)
                .filter(scale -> scale.contains(mark.value()))
                .isPresent();
    }
}
