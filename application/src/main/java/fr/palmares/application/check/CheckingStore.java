package fr.palmares.application.check;

import fr.palmares.application.shared.Snapshots;
import fr.palmares.application.trail.AuditTrail;
import fr.palmares.domain.trail.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class CheckingStore implements CheckStore {

    private final Snapshots snapshots;
    private final CheckedStores stores;
    private final AuditTrail trail;
    private final StoreInvariants invariants;

    CheckingStore(Snapshots snapshots, CheckedStores stores, AuditTrail trail, StoreInvariants invariants) {
        this.snapshots = snapshots;
        this.stores = stores;
        this.trail = trail;
        this.invariants = invariants;
    }

    @Override
    public CheckReport check(Optional<Head> anchor) {
        return snapshots.atOneMoment(() -> checked(anchor));
    }

    private CheckReport checked(Optional<Head> anchor) {
        Head head = trail.head();
        ChainCheck chain = new ChainCheck(anchor);
        trail.walk(chain);
        List<Finding> findings = new ArrayList<>(chain.findings(head));
        RecordCheck record = new RecordCheck(chain.lastTold());
        SumsCheck sums = new SumsCheck();
        new Tour(stores).take(new Both(record, sums));
        findings.addAll(record.findings());
        findings.addAll(sums.findings());
        findings.addAll(invariants.findings());
        return new CheckReport(findings, head);
    }
}
