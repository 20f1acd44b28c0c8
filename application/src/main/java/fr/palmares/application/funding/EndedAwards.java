package fr.palmares.application.funding;

import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.End;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ends every award of a laureate; what frees money is never refused. */
record EndedAwards(Fundings fundings, Awards awards) {

    /** The awards that ended now, money first. */
    List<Award> end(LaureateId laureate, End end) {
        Optional<Funding> before = fundings.claim(laureate.call());
        List<Award> going = Stream.of(Support.values())
                .flatMap(support -> awards.find(new AwardId(laureate, support)).stream())
                .filter(award -> award.end().isEmpty())
                .toList();
        if (going.isEmpty() || before.isEmpty()) {
            return List.of();
        }
        Funding now = before.get();
        for (Award award : going) {
            now = freed(now, award, award.ended(end));
        }
        List<Award> ended = going.stream().map(award -> award.ended(end)).toList();
        fundings.save(now);
        awards.save(ended);
        return ended;
    }

    private static Funding freed(Funding funding, Award before, Award after) {
        return funding.with(Optional.of(before), after, Map.of()).fold(freed -> freed, reason -> {
            throw new IllegalStateException("what frees money was refused: " + reason);
        });
    }
}
