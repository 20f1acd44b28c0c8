package fr.palmares.adapters.persistence;

import fr.palmares.application.laureate.Laureates;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import java.util.List;
import java.util.Optional;

final class JdbiLaureates implements Laureates {

    private final Sessions sessions;

    JdbiLaureates(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Laureate> find(LaureateId id) {
        return sessions.read(handle -> handle.createQuery("select * from laureate where id = :id")
                .bind("id", LaureateKey.of(id))
                .map((row, context) -> LaureateRows.laureate(row))
                .findOne());
    }

    @Override
    public List<Laureate> of(CallId call) {
        return sessions.read(handle -> handle.createQuery("select * from laureate where call = :call order by call, id")
                .bind("call", call.toString())
                .map((row, context) -> LaureateRows.laureate(row))
                .list());
    }

    @Override
    public void save(List<Laureate> laureates) {
        sessions.write(
                Telling.LAUREATES, laureates, this::onRecord, handle -> new LaureateWriting(handle).write(laureates));
    }

    private List<Laureate> onRecord(List<Laureate> laureates) {
        Object[] keys = laureates.stream()
                .map(laureate -> LaureateKey.of(laureate.id()))
                .toArray();
        return sessions.read(handle -> handle.createQuery("select * from laureate where id = any(:keys)")
                .bindArray("keys", String.class, keys)
                .map((row, context) -> LaureateRows.laureate(row))
                .list());
    }
}
