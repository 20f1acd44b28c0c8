package fr.palmares.application.exchange;

import fr.palmares.domain.administration.Administration;
import java.util.List;

/** A format in which administrations are listed with their names over periods; it never throws on input. */
@FunctionalInterface
public interface AdministrationsFormat {

    Reading<List<Listed>> read(Document document);

    /** An administration and where the document lists it first. */
    record Listed(Position position, Administration administration) {}
}
