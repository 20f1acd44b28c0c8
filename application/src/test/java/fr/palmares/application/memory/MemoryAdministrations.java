package fr.palmares.application.memory;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

final class MemoryAdministrations implements Administrations {

    private final MemoryTransactions transactions;

    MemoryAdministrations(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Administration> withIds(Collection<AdministrationId> ids) {
        return those(administration -> ids.contains(administration.id()));
    }

    @Override
    public List<Administration> named(Collection<String> folded) {
        return those(administration -> administration.names().stream()
                .flatMap(name -> name.folded().stream())
                .anyMatch(folded::contains));
    }

    private List<Administration> those(Predicate<Administration> wanted) {
        return transactions.readable().administrations().values().stream()
                .filter(wanted)
                .toList();
    }

    @Override
    public void save(List<Administration> administrations) {
        Contents contents = transactions.writable();
        transactions.tell(
                Telling.ADMINISTRATIONS,
                administrations,
                one -> contents.administrations().get(one.id()));
        for (Administration administration : administrations) {
            Revisions.check(
                    contents.administrations(),
                    administration.id(),
                    administration.revision(),
                    Administration::revision);
            contents.administrations()
                    .put(
                            administration.id(),
                            administration.at(administration.revision().next()));
        }
    }
}
