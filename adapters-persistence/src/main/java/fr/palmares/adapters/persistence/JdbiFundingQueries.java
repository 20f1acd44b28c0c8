package fr.palmares.adapters.persistence;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.funding.FundingViews;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.laureate.LaureateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Money page by page: awards by one statement along their primary key, and one for each kind of part, however many
 * awards there are. Sums are read as they are kept, never added up.
 */
final class JdbiFundingQueries implements FundingQueries {

    private final Sessions sessions;
    private final JdbiCalls calls;
    private final JdbiFundings fundings;
    private final JdbiAdministrations administrations;

    JdbiFundingQueries(Sessions sessions) {
        this.sessions = sessions;
        this.calls = new JdbiCalls(sessions);
        this.fundings = new JdbiFundings(sessions);
        this.administrations = new JdbiAdministrations(sessions);
    }

    @Override
    public Optional<FundingView> one(CallId call) {
        return fundings.of(call).flatMap(funding -> calls.find(call).map(known -> view(funding, known)));
    }

    private FundingView view(Funding funding, Call call) {
        Instant changedAt =
                sessions.read(handle -> handle.createQuery("select changed_at from funding where call = :call")
                        .bind("call", call.id().toString())
                        .map((row, context) -> Columns.instant(row, "changed_at"))
                        .one());
        Optional<GrantorView> grantor =
                call.specification().flatMap(known -> GrantorView.among(known.organisers(), administrations));
        return FundingViews.of(funding, call, grantor, changedAt);
    }

    @Override
    public List<AwardView> awards(CallId call, Optional<AwardId> after, int count) {
        Query query = new Query(AwardPage.SELECT)
                .where("a.laureate > :from", "from", LaureateKey.before(call))
                .where("a.laureate < :until", "until", LaureateKey.after(call));
        after.ifPresent(id -> query.where("a.laureate >= :after", "after", LaureateKey.of(id.laureate()))
                .where(
                        "not (a.laureate = :after and a.support <= :support)",
                        "support",
                        id.support().name()));
        return sessions.read(handle -> new AwardPage(handle, administrations).list(query, count));
    }

    @Override
    public List<AwardView> of(LaureateId laureate) {
        Query query = new Query(AwardPage.SELECT).where("a.laureate = :laureate", "laureate", LaureateKey.of(laureate));
        return sessions.read(handle -> new AwardPage(handle, administrations).list(query, 2));
    }
}
