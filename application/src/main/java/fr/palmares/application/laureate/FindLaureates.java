package fr.palmares.application.laureate;

import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.laureate.LaureateId;

/** Lists laureates, page by page. */
@FunctionalInterface
public interface FindLaureates {

    Slice<LaureateView, LaureateId> find(LaureateFilter filter, Page<LaureateId> page);
}
