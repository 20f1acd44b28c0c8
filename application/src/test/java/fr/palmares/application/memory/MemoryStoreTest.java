package fr.palmares.application.memory;

import fr.palmares.application.store.Store;
import fr.palmares.application.store.StoreContract;

class MemoryStoreTest implements StoreContract {

    private final Store store = new MemoryStore();

    @Override
    public Store store() {
        return store;
    }
}
