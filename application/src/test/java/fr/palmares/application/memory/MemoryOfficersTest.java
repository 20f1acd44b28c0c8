package fr.palmares.application.memory;

import fr.palmares.application.funding.OfficersContract;
import fr.palmares.application.store.Store;
import java.util.List;

class MemoryOfficersTest implements OfficersContract {

    private final List<Store> doors = List.of(new MemoryStore());

    @Override
    public List<Store> doors() {
        return doors;
    }
}
