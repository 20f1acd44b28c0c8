package fr.palmares.application.memory;

import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateQueries;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.application.laureate.LaureateView.NamedAdministration;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

final class MemoryLaureateQueries implements LaureateQueries {

    private final MemoryTransactions transactions;

    MemoryLaureateQueries(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<LaureateView> list(LaureateFilter filter, Optional<LaureateId> after, int count) {
        Contents contents = transactions.readable();
        return contents.laureates().values().stream()
                .filter(laureate ->
                        after.map(id -> laureate.id().compareTo(id) > 0).orElse(true))
                .filter(laureate -> passes(laureate, filter, contents))
                .limit(count)
                .map(laureate -> view(laureate, contents))
                .toList();
    }

    @Override
    public Optional<LaureateView> one(LaureateId id) {
        Contents contents = transactions.readable();
        return Optional.ofNullable(contents.laureates().get(id)).map(laureate -> view(laureate, contents));
    }

    private static boolean passes(Laureate laureate, LaureateFilter filter, Contents contents) {
        return !laureate.withdrawn()
                && filter.call().map(laureate.id().call()::equals).orElse(true)
                && filter.administration()
                        .map(id -> laureate.administration().equals(Optional.of(id)))
                        .orElse(true)
                && filter.track()
                        .map(id -> laureate.track().equals(Optional.of(id)))
                        .orElse(true)
                && Words.match(filter.search(), texts(laureate, contents));
    }

    private static List<String> texts(Laureate laureate, Contents contents) {
        Project project = laureate.project();
        Stream<String> own = Stream.of(
                        Optional.of(project.title()),
                        project.objective(),
                        project.data(),
                        project.ai(),
                        laureate.body())
                .flatMap(Optional::stream);
        Stream<String> names = administration(laureate, contents).stream().flatMap(Words::namesOf);
        return Stream.of(own, project.gains().stream(), names)
                .flatMap(texts -> texts)
                .toList();
    }

    private static Optional<Administration> administration(Laureate laureate, Contents contents) {
        return laureate.administration()
                .map(id -> Objects.requireNonNull(contents.administrations().get(id)));
    }

    private static LaureateView view(Laureate laureate, Contents contents) {
        return new LaureateView(
                laureate.id(),
                laureate.proposal(),
                laureate.body(),
                administration(laureate, contents)
                        .map(body -> new NamedAdministration(body.id(), nameThen(body, laureate, contents))),
                laureate.track(),
                laureate.project(),
                Optional.ofNullable(contents.awards().get(AwardId.cash(laureate.id())))
                        .filter(award -> award.end().isEmpty())
                        .map(Award::granted),
                laureate.withdrawn(),
                laureate.source());
    }

    private static String nameThen(Administration body, Laureate laureate, Contents contents) {
        return Optional.ofNullable(contents.calls().get(laureate.id().call()))
                .flatMap(call -> call.announcement().on())
                .map(body::nameOn)
                .map(AdministrationName::name)
                .orElseGet(() -> body.latestName().name());
    }
}
