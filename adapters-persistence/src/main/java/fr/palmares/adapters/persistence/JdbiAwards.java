package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.AwardRows.Bare;
import fr.palmares.application.funding.Awards;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import java.util.List;
import java.util.Optional;

final class JdbiAwards implements Awards {

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
        String first = LaureateKey.before(call);
        String last = LaureateKey.after(call);
        return sessions.read(handle -> {
            List<Bare> bare = handle.createQuery("""
                            select * from award where laureate > :first and laureate < :last order by laureate, support
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
        sessions.write(handle -> new AwardWriting(handle).write(awards));
    }
}
