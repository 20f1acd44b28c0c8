package fr.palmares.domain.jury;

import fr.palmares.domain.shared.Folding;
import java.time.LocalDate;
import java.util.Optional;

/** A member of the jury, with the day on which interests were declared. */
public record Juror(JurorId id, String name, Role role, Optional<LocalDate> declared) {

    /** @throws IllegalArgumentException for a blank name */
    public Juror {
        name = Folding.written(name).strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("juror " + id + " has no name");
        }
    }

    /** Who chairs, and who sits. */
    public enum Role {
        PRESIDENT,
        MEMBER
    }
}
