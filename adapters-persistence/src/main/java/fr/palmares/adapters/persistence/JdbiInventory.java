package fr.palmares.adapters.persistence;

import fr.palmares.application.check.Inventory;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import java.util.List;

final class JdbiInventory implements Inventory {

    private final Sessions sessions;

    JdbiInventory(Sessions sessions) {
        this.sessions = sessions;
    }

    private List<String> ids(String query) {
        return sessions.read(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    @Override
    public List<CallId> calls() {
        return ids("select id from call order by id").stream().map(CallId::of).toList();
    }

    @Override
    public List<AdministrationId> administrations() {
        return ids("select id from administration order by id").stream()
                .map(AdministrationId::of)
                .toList();
    }
}
