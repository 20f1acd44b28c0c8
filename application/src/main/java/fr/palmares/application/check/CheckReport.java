package fr.palmares.application.check;

import fr.palmares.domain.trail.Head;
import java.util.List;

/** What came of going over the record: a finding for each invariant, and where the trail ends. */
public record CheckReport(List<Finding> findings, Head head) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean holds() {
        return findings.stream().allMatch(Finding::holds);
    }
}
