package fr.palmares.application.administration;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.administration.Siret;
import java.util.List;
import java.util.Optional;

/** An administration as lists and pages show it: names oldest first, and how many laureates it has over all calls. */
public record AdministrationView(
        AdministrationId id,
        List<AdministrationName> names,
        Optional<AdministrationId> parent,
        Optional<Siret> siret,
        int laureates) {

    public AdministrationView {
        names = List.copyOf(names);
    }

    public AdministrationName latestName() {
        return names.get(names.size() - 1);
    }
}
