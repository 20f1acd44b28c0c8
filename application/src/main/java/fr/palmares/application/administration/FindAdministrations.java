package fr.palmares.application.administration;

import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.administration.AdministrationId;

/** Lists administrations, page by page. */
@FunctionalInterface
public interface FindAdministrations {

    Slice<AdministrationView, AdministrationId> find(SearchText search, Page<AdministrationId> page);
}
