package fr.palmares.adapters.persistence;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.h2.api.ErrorCode;

/** Tells from what a driver throws whether the database itself is at fault, and how. */
final class Faults {

    private static final Map<Integer, String> H2 = Map.ofEntries(
            Map.entry(ErrorCode.DATABASE_ALREADY_OPEN_1, "locked"),
            Map.entry(ErrorCode.WRONG_USER_OR_PASSWORD, "credentials"),
            Map.entry(ErrorCode.FILE_CORRUPTED_1, "corrupt"),
            Map.entry(ErrorCode.FILE_VERSION_ERROR_1, "corrupt"),
            Map.entry(ErrorCode.URL_FORMAT_ERROR_2, "unknown"),
            Map.entry(ErrorCode.UNSUPPORTED_SETTING_1, "unknown"),
            Map.entry(ErrorCode.UNSUPPORTED_SETTING_COMBINATION, "unknown"),
            Map.entry(ErrorCode.URL_RELATIVE_TO_CWD, "unknown"),
            Map.entry(ErrorCode.DATABASE_NOT_FOUND_1, "unreachable"),
            Map.entry(ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, "unreachable"),
            Map.entry(ErrorCode.DATABASE_IS_CLOSED, "unreachable"),
            Map.entry(ErrorCode.DATABASE_IS_READ_ONLY, "unreachable"),
            Map.entry(ErrorCode.CONNECTION_BROKEN_1, "unreachable"),
            Map.entry(ErrorCode.FILE_CREATION_FAILED_1, "unreachable"),
            Map.entry(ErrorCode.IO_EXCEPTION_1, "unreachable"),
            Map.entry(ErrorCode.IO_EXCEPTION_2, "unreachable"));

    private Faults() {}

    /** The code of what makes the database unavailable; empty where something else went wrong. */
    static Optional<String> code(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                Optional<String> code = Optional.ofNullable(H2.get(fault.getErrorCode()));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }
}
