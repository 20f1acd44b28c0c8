package fr.palmares.application.memory;

import fr.palmares.application.administration.AdministrationQueries;
import fr.palmares.application.administration.AdministrationScope;
import fr.palmares.application.administration.AdministrationView;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import java.util.List;
import java.util.Optional;

final class MemoryAdministrationQueries implements AdministrationQueries {

    private final MemoryTransactions transactions;

    MemoryAdministrationQueries(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<AdministrationView> list(
            AdministrationScope scope, SearchText search, Optional<AdministrationId> after, int count) {
        Contents contents = transactions.readable();
        return contents.administrations().values().stream()
                .filter(body -> isIn(scope, body, contents))
                .filter(body -> after.map(id -> body.id().compareTo(id) > 0).orElse(true))
                .filter(body -> Words.match(search, Words.namesOf(body).toList()))
                .limit(count)
                .map(body -> view(body, contents))
                .toList();
    }

    @Override
    public Optional<AdministrationView> one(AdministrationScope scope, AdministrationId id) {
        Contents contents = transactions.readable();
        return Optional.ofNullable(contents.administrations().get(id))
                .filter(body -> isIn(scope, body, contents))
                .map(body -> view(body, contents));
    }

    private static boolean isIn(AdministrationScope scope, Administration body, Contents contents) {
        return scope == AdministrationScope.ALL
                || view(body, contents).laureates() > 0
                || contents.administrations().values().stream()
                        .anyMatch(child -> child.parent().equals(Optional.of(body.id()))
                                && view(child, contents).laureates() > 0);
    }

    private static AdministrationView view(Administration body, Contents contents) {
        long laureates = contents.laureates().values().stream()
                .filter(laureate ->
                        !laureate.withdrawn() && laureate.administration().equals(Optional.of(body.id())))
                .count();
        return new AdministrationView(body.id(), body.names(), body.parent(), body.siret(), Math.toIntExact(laureates));
    }
}
