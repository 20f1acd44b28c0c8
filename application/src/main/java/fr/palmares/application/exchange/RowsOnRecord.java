package fr.palmares.application.exchange;

import fr.palmares.application.exchange.DecidedScores.Decided;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** The rows of a call as the stores give them; what was decided of others than the laureates does not get through. */
record RowsOnRecord(ExportStores stores, CallId call, Supplier<List<ExportKind>> offered) implements ExportRows {

    @Override
    public Iterable<AwardView> awards() {
        return new Paged<>((after, count) -> stores.fundings().awards(call, after, count), AwardView::id);
    }

    @Override
    public Iterable<LaureateView> laureates() {
        return () -> staying(everyLaureate());
    }

    @Override
    public Iterable<LaureateView> everyLaureate() {
        return new Paged<>(
                (after, count) -> stores.laureates().list(LaureateFilter.of(call), after, count), LaureateView::id);
    }

    private static Iterator<LaureateView> staying(Iterable<LaureateView> all) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(laureate -> !laureate.withdrawn())
                .iterator();
    }

    @Override
    public Optional<Decided> decided() {
        Set<ProposalNumber> laureates = new HashSet<>();
        laureates().forEach(laureate -> laureate.proposal().ifPresent(laureates::add));
        return stores.scores()
                .of(call)
                .map(decided -> decided.of(laureates::contains))
                .filter(decided -> !decided.weighed().isEmpty());
    }

    @Override
    public List<ExportKind> kinds() {
        return offered.get();
    }
}
