package fr.palmares.application.laureate;

import fr.palmares.domain.laureate.LaureateId;
import java.util.Optional;

/** Shows one laureate. */
@FunctionalInterface
public interface ShowLaureate {

    Optional<LaureateView> show(LaureateId id);
}
