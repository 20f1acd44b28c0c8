package fr.palmares.application.check;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import java.util.List;

/** What the record holds, by name: where whoever goes over all of it starts. */
public interface Inventory {

    List<CallId> calls();

    List<AdministrationId> administrations();
}
