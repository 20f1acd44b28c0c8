package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.AwardRows.Bare;
import fr.palmares.application.funding.Awards;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import java.util.List;
import java.util.Optional;

final class JdbiAwards implements Awards {

    private static final int FEW = 20;

    private final Sessions sessions;

    JdbiAwards(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Award> find(AwardId id) {
        String laureate = LaureateKey.of(id.laureate());
        return sessions.read(
                handle -> handle.createQuery("select * from award where laureate = :laureate and support = :support")
                        .bind("laureate", laureate)
                        .bind("support", id.support().name())
                        .map((row, context) -> Bare.read(row))
                        .findOne()
                        .map(bare -> bare.with(AwardParts.between(handle, laureate, laureate))));
    }

    @Override
    public List<Award> of(CallId call) {
        return between(LaureateKey.before(call), LaureateKey.after(call));
    }

    private List<Award> between(String first, String last) {
        return sessions.read(handle -> {
            List<Bare> bare = handle.createQuery("""
                            select * from award where laureate >= :first and laureate <= :last
                            order by laureate, support
                            """)
                    .bind("first", first)
                    .bind("last", last)
                    .map((row, context) -> Bare.read(row))
                    .list();
            AwardParts parts = AwardParts.between(handle, first, last);
            return bare.stream().map(award -> award.with(parts)).toList();
        });
    }

    @Override
    public boolean usesReference(CallId call, String reference) {
        return sessions.read(handle -> handle.createQuery(
                                "select count(*) from award_movement where call = :call and reference = :reference")
                        .bind("call", call.toString())
                        .bind("reference", reference)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public void save(List<Award> awards) {
        sessions.write(Telling.AWARDS, awards, this::onRecord, handle -> new AwardWriting(handle).write(awards));
    }

    /** Few are found one by one; many stand side by side, and are found as a range. */
    private List<Award> onRecord(List<Award> awards) {
        if (awards.size() <= FEW) {
            return awards.stream().flatMap(award -> find(award.id()).stream()).toList();
        }
        List<String> keys = awards.stream().map(AwardWriting::key).sorted().toList();
        return between(keys.get(0), keys.get(keys.size() - 1));
    }
}
