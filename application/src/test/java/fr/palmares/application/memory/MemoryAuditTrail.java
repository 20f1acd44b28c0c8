package fr.palmares.application.memory;

import fr.palmares.application.trail.AuditTrail;
import fr.palmares.application.trail.HistoryFilter;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Head;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryAuditTrail implements AuditTrail {

    private final MemoryTransactions transactions;

    MemoryAuditTrail(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Head head() {
        return MemoryTransactions.head(transactions.readable().trail());
    }

    @Override
    public List<Entry> latest(HistoryFilter filter, Optional<Long> before, int count) {
        return transactions.readable().trail().stream()
                .filter(filter::passes)
                .filter(entry -> entry.sequence() < before.orElse(Long.MAX_VALUE))
                .sorted(Comparator.comparing(Entry::sequence).reversed())
                .limit(count)
                .toList();
    }

    @Override
    public void walk(Walker walker) {
        List.copyOf(transactions.readable().trail()).forEach(walker::meet);
    }
}
