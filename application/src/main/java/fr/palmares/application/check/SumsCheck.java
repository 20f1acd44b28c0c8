package fr.palmares.application.check;

import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Criterion;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Sums;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes again, call after call, what is kept beside what it follows from, and holds marks against the rules. */
final class SumsCheck implements Tour.Visitor {

    private final Places sums = new Places("sums-of-awards");
    private final Places marks = new Places("marks-on-scale");
    private final Map<CallId, Map<Optional<TrackId>, Sums>> owed = new HashMap<>();
    private Optional<Rules> rules = Optional.empty();

    @Override
    public <T> void meet(Telling<T> telling, T thing) {
        if (thing instanceof Call call) {
            rules = call.rules();
        } else if (thing instanceof Scorecard card) {
            rules.ifPresent(known -> meet(card, known));
        } else if (thing instanceof Funding funding) {
            owed.put(funding.call(), new HashMap<>(funding.sums()));
        } else if (thing instanceof Award award) {
            meet(award);
        }
    }

    private void meet(Scorecard card, Rules known) {
        for (Mark mark : card.marks()) {
            boolean onScale = known.ranking().criteria().stream()
                    .filter(criterion -> criterion.id().equals(mark.criterion()))
                    .map(Criterion::scale)
                    .anyMatch(scale -> scale.contains(mark.value()));
            if (!onScale) {
                marks.add(card.proposal() + "/" + card.juror() + " " + mark.criterion());
            }
        }
    }

    /** Takes an award off the sums that its call keeps; in the end nothing must be left of them. */
    private void meet(Award award) {
        CallId call = award.id().laureate().call();
        Map<Optional<TrackId>, Sums> left = owed.getOrDefault(call, new HashMap<>());
        Optional<TrackId> track = award.ask().track();
        try {
            left.put(
                    track,
                    left.getOrDefault(track, Sums.nothing(award.currency())).minus(Sums.of(award)));
        } catch (IllegalArgumentException moreThanKept) {
            sums.add(award.id());
        }
    }

    @Override
    public void meetUnreadable(String place) {
        rules = Optional.empty();
    }

    List<Finding> findings() {
        owed.forEach((call, left) -> left.forEach((track, sum) -> {
            if (!sum.equals(Sums.nothing(sum.asked().currency()))) {
                sums.add(call + track.map(id -> " " + id).orElse(""));
            }
        }));
        return List.of(sums.finding(), marks.finding());
    }
}
