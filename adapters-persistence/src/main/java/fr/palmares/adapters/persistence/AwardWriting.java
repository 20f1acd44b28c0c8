package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Movement;
import fr.palmares.domain.shared.Revision;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Writes awards with their parts, whole batches at a time; the parts of a known award are replaced. */
final class AwardWriting {

    private static final List<String> PARTS = List.of("award_beneficiary", "award_instalment", "award_movement");

    private final Handle handle;

    AwardWriting(Handle handle) {
        this.handle = handle;
    }

    void write(List<Award> awards) {
        List<Award> fresh = awards.stream()
                .filter(award -> award.revision().equals(Revision.NONE))
                .toList();
        List<Award> known = awards.stream()
                .filter(award -> !award.revision().equals(Revision.NONE))
                .toList();
        each(AwardRow.INSERT, fresh, AwardRow::bindNew);
        each(AwardRow.UPDATE, known, AwardRow::bindKnown);
        for (String part : PARTS) {
            each(
                    "delete from " + part + " where laureate = ? and support = ?",
                    known,
                    (batch, award) -> batch.add(key(award), award.id().support().name()),
                    false);
        }
        each("insert into award_beneficiary values (?, ?, ?, ?, ?, ?)", awards, AwardWriting::beneficiaries);
        each("insert into award_instalment values (?, ?, ?, ?, ?, ?, ?)", awards, AwardWriting::instalments);
        each(
                "insert into award_movement values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                awards,
                AwardWriting::movements);
    }

    /** Runs a statement for every award, as often as it has such parts; a row that it does not reach is stale. */
    private void each(String statement, List<Award> awards, BiConsumer<Batch, Award> binding) {
        each(statement, awards, binding, true);
    }

    private void each(String statement, List<Award> awards, BiConsumer<Batch, Award> binding, boolean reaching) {
        if (awards.isEmpty()) {
            return;
        }
        try (Batch batch = new Batch(handle, statement)) {
            awards.forEach(award -> binding.accept(batch, award));
            if (!batch.reachesAll() && reaching) {
                throw new StaleWrite(awards.get(0).id());
            }
        }
    }

    static String key(Award award) {
        return LaureateKey.of(award.id().laureate());
    }

    private static void beneficiaries(Batch batch, Award award) {
        int place = 0;
        for (Beneficiary one : award.beneficiaries().all()) {
            batch.add(
                    key(award),
                    award.id().support().name(),
                    place++,
                    one.administration().map(Object::toString),
                    one.name(),
                    one.share().toString());
        }
    }

    private static void instalments(Batch batch, Award award) {
        int place = 0;
        for (Instalment one : award.agreement().map(Agreement::instalments).orElse(List.of())) {
            batch.add(
                    key(award),
                    award.id().support().name(),
                    place++,
                    one.due(),
                    one.milestone(),
                    one.met(),
                    one.amount().amount());
        }
    }

    private static void movements(Batch batch, Award award) {
        int place = 0;
        for (Movement one : award.movements().all()) {
            batch.add(
                    key(award),
                    award.id().support().name(),
                    place++,
                    award.id().laureate().call().toString(),
                    one.kind().name(),
                    one.on(),
                    one.amount().amount(),
                    one.reference());
        }
    }
}
