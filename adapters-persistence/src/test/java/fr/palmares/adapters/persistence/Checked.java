package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.check.CheckReport;
import fr.palmares.application.check.CheckUseCases;
import fr.palmares.application.check.Finding;
import fr.palmares.application.check.StoreInvariants;
import java.util.List;
import java.util.Optional;

/** Whether a database holds what it must. */
final class Checked {

    /** What use cases see to, and tests that save things by themselves do not. */
    private static final List<String> BETWEEN_THINGS = List.of("sums-of-awards", "marks-on-scale");

    private Checked() {}

    /** Everything. */
    static CheckReport whole(Database database) {
        return report(database, database.invariants());
    }

    private static CheckReport report(Database database, StoreInvariants invariants) {
        return CheckUseCases.using(database.snapshots(), database.checkedStores(), database.auditTrail(), invariants)
                .checkStore()
                .check(Optional.empty());
    }

    static List<String> broken(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.holds())
                .map(Finding::invariant)
                .toList();
    }

    /** Whatever a test wrote, the trail tells of it, and each thing is whole in itself. */
    static void assertThatStructureHolds(Database database) {
        CheckReport report =
                report(database, new SqlInvariants((Sessions) database.transactions(), StructureInvariants.ALL));

        assertThat(report.findings())
                .filteredOn(finding -> !BETWEEN_THINGS.contains(finding.invariant()))
                .allMatch(Finding::holds, "holds");
    }
}
