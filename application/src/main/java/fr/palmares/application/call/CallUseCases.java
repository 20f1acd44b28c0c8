package fr.palmares.application.call;

import fr.palmares.application.shared.Slice;
import fr.palmares.application.shared.Transactions;
import java.time.InstantSource;

/** The way in to this package: everything it offers, built from what it needs. */
public record CallUseCases(FindCalls findCalls, ShowCall showCall) {

    public static CallUseCases using(CallQueries queries) {
        return new CallUseCases(
                (search, page) -> Slice.of(
                        queries.list(search, page.after(), page.limit().items() + 1), page.limit(), CallView::id),
                queries::one);
    }

    /** The same as everybody may see them, without those that are still written. */
    public static CallUseCases ofEverybody(CallQueries queries) {
        return using(new PublicCalls(queries));
    }

    /** What everybody may know of how a call is run. */
    public static ShowDetails showDetails(Calls calls, LifecycleSteps steps, InstantSource clock) {
        return new ShowingDetails(calls, steps, clock);
    }

    /** What moves a call through its life, built over a record. */
    public static MoveCall moveCall(Transactions transactions, Calls calls, LifecycleSteps steps) {
        return new MovingCall(transactions, calls, steps);
    }
}
