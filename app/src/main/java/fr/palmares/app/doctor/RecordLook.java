package fr.palmares.app.doctor;

import fr.palmares.adapters.persistence.Examination;
import fr.palmares.app.doctor.Finding.Level;
import fr.palmares.app.shared.Secrets;
import fr.palmares.application.health.StoreFault;
import java.util.ArrayList;
import java.util.List;

/** Tells what an examination of the database found. */
record RecordLook(String address, Examination examination) {

    private static final long MEGABYTE = 1L << 20;
    private static final long ROOMY = 512 * MEGABYTE;

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("address", Secrets.hiddenInAddress(address)));
        examination.product().ifPresent(product -> findings.add(Finding.ok("database", product)));
        examination.faults().forEach(fault -> findings.add(of(fault)));
        if (examination.faults().isEmpty()) {
            examination.tables().ifPresent(version -> findings.add(tables(version)));
        }
        examination.room().ifPresent(bytes -> findings.add(room(bytes)));
        return findings;
    }

    /** A server that holds the file is as it should be; only who looks cannot tell whose server that is. */
    private static Finding of(StoreFault fault) {
        Level level = fault.code().equals("locked") ? Level.WARNING : Level.ERROR;
        return new Finding("database", level, "doctor.fault." + fault.code(), List.of(Secrets.hidden(fault.cause())));
    }

    private static Finding tables(int version) {
        if (version == Examination.CURRENT_TABLES) {
            return Finding.ok("schema", version);
        }
        return version == 0
                ? new Finding("schema", Level.OK, "doctor.schema.none", List.of())
                : new Finding(
                        "schema", Level.WARNING, "doctor.schema.older", List.of(version, Examination.CURRENT_TABLES));
    }

    private static Finding room(long bytes) {
        if (bytes < Examination.ROOM_NEEDED) {
            return new Finding("disk", Level.ERROR, "doctor.disk.error", List.of(bytes / MEGABYTE));
        }
        return Finding.of(bytes >= ROOMY, "disk", bytes / MEGABYTE);
    }
}
