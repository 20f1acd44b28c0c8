package fr.palmares.application.trail;

import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.trail.Entry;

/** Shows what was done to the record, the latest first, page by page; keys are sequences. */
@FunctionalInterface
public interface ShowHistory {

    Slice<Entry, Long> show(HistoryFilter filter, Page<Long> page);
}
