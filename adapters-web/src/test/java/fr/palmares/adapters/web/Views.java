package fr.palmares.adapters.web;

import fr.palmares.adapters.web.WebUseCases.CallMoney;
import fr.palmares.adapters.web.WebUseCases.OpenData;
import fr.palmares.application.administration.AdministrationUseCases;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.call.CallView;
import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateUseCases;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A record made of given views; lambdas stand in for the use cases. */
record Views(List<CallView> calls, List<LaureateView> laureates, List<AdministrationView> administrations) {

    private ExportCall.Answer exported(ExportCall.Order order) {
        return one(calls, call -> call.id().equals(order.call()))
                .map(call -> DataSamples.exported(order))
                .orElseGet(() -> new ExportCall.UnknownCall(order.call()));
    }

    /** The envelope of each call that has one, with the awards that the samples hold of it. */
    private CallMoney money() {
        return new CallMoney(
                (id, page, today) -> one(calls, call -> call.id().equals(id)).flatMap(MoneySamples::report),
                laureate -> MoneySamples.awards().stream()
                        .filter(award -> award.id().laureate().equals(laureate))
                        .toList(),
                () -> MoneySamples.TODAY);
    }

    WebUseCases useCases() {
        return new WebUseCases(
                new CallUseCases(
                        (search, page) -> slice(matching(calls, CallView::title, search), CallView::id, page),
                        id -> one(calls, call -> call.id().equals(id))),
                CallSamples::details,
                new LaureateUseCases(
                        (filter, page) -> slice(matching(filter), LaureateView::id, page),
                        id -> one(laureates, laureate -> laureate.id().equals(id))),
                new AdministrationUseCases(
                        (search, page) -> slice(
                                matching(
                                        administrations,
                                        view -> view.latestName().name(),
                                        search),
                                AdministrationView::id,
                                page),
                        id -> one(
                                administrations,
                                administration -> administration.id().equals(id))),
                money(),
                new OpenData(
                        new ExportUseCases(this::exported, DataSamples::offered, DataSamples::offeredOf),
                        DataSamples::described));
    }

    /** This record with other laureates. */
    Views with(List<LaureateView> others) {
        return new Views(calls, others, administrations);
    }

    LaureateView laureate(LaureateId id) {
        return one(laureates, laureate -> laureate.id().equals(id)).orElseThrow();
    }

    private List<LaureateView> matching(LaureateFilter filter) {
        return matching(
                        laureates,
                        view -> view.project().title() + " " + view.body().orElse(""),
                        filter.search())
                .stream()
                .filter(view -> filter.call().map(view.id().call()::equals).orElse(true))
                .filter(view -> filter.track().isEmpty() || filter.track().equals(view.track()))
                .filter(view -> filter.administration().isEmpty()
                        || filter.administration()
                                .equals(view.administration().map(LaureateView.NamedAdministration::id)))
                .toList();
    }

    private static <T> List<T> matching(List<T> views, Function<T, String> text, SearchText search) {
        return views.stream()
                .filter(view -> search.words().stream()
                        .allMatch(
                                word -> Folding.words(text.apply(view)).stream().anyMatch(w -> w.startsWith(word))))
                .toList();
    }

    private static <T, K extends Comparable<K>> Slice<T, K> slice(List<T> views, Function<T, K> key, Page<K> page) {
        List<T> rows = views.stream()
                .filter(view -> page.after().isEmpty()
                        || key.apply(view).compareTo(page.after().get()) > 0)
                .sorted(Comparator.comparing(key))
                .limit(page.limit().items() + 1L)
                .toList();
        return Slice.of(rows, page.limit(), key);
    }

    private static <T> Optional<T> one(List<T> views, Function<T, Boolean> sought) {
        return views.stream().filter(sought::apply).findFirst();
    }
}
