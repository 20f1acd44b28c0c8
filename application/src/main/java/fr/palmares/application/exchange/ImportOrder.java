package fr.palmares.application.exchange;

import fr.palmares.domain.call.CallId;
import java.util.Optional;

/** How documents are to be imported: into which call, as which kind, only as a try, and whether a warning refuses. */
public record ImportOrder(Optional<CallId> call, Optional<DocumentKind> kind, boolean dryRun, boolean strict) {

    public static final ImportOrder PLAIN = new ImportOrder(Optional.empty(), Optional.empty(), false, false);

    public static ImportOrder into(CallId call) {
        return new ImportOrder(Optional.of(call), Optional.empty(), false, false);
    }
}
