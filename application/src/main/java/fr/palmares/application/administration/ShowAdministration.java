package fr.palmares.application.administration;

import fr.palmares.domain.administration.AdministrationId;
import java.util.Optional;

/** Shows one administration. */
@FunctionalInterface
public interface ShowAdministration {

    Optional<AdministrationView> show(AdministrationId id);
}
