package fr.palmares.application.exchange;

import fr.palmares.domain.call.CallId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How documents are to be imported: into which call, as which kind, only as a try, whether a warning refuses, and
 * whether a call that is new enters as a draft.
 *
 * @param today the latest day on which money can have moved; none where documents are taken at their word
 */
public record ImportOrder(
        Optional<CallId> call,
        Optional<DocumentKind> kind,
        boolean dryRun,
        boolean strict,
        boolean draft,
        Optional<LocalDate> today) {

    public static final ImportOrder PLAIN =
            new ImportOrder(Optional.empty(), Optional.empty(), false, false, false, Optional.empty());

    public static ImportOrder into(CallId call) {
        return new ImportOrder(Optional.of(call), Optional.empty(), false, false, false, Optional.empty());
    }
}
