package fr.palmares.adapters.persistence;

import fr.palmares.application.shared.StaleWrite;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Tells the failures that come from outside, and from other writers, apart from bugs. */
final class Failures {

    private static final Map<Integer, String> H2_CODES = Map.ofEntries(
            Map.entry(ErrorCode.DATABASE_ALREADY_OPEN_1, "locked"),
            Map.entry(ErrorCode.WRONG_USER_OR_PASSWORD, "credentials"),
            Map.entry(ErrorCode.FILE_CORRUPTED_1, "corrupted"),
            Map.entry(ErrorCode.UNSUPPORTED_SETTING_1, "url"),
            Map.entry(ErrorCode.DUPLICATE_PROPERTY_1, "url"),
            Map.entry(ErrorCode.URL_FORMAT_ERROR_2, "url"),
            Map.entry(ErrorCode.URL_RELATIVE_TO_CWD, "url"),
            Map.entry(ErrorCode.FILE_VERSION_ERROR_1, "newer"),
            Map.entry(ErrorCode.IO_EXCEPTION_1, "unreachable"),
            Map.entry(ErrorCode.IO_EXCEPTION_2, "unreachable"),
            Map.entry(ErrorCode.FILE_CREATION_FAILED_1, "unreachable"),
            Map.entry(ErrorCode.DATABASE_IS_READ_ONLY, "read-only"),
            Map.entry(ErrorCode.DATABASE_IS_CLOSED, "unreachable"),
            Map.entry(ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, "unreachable"),
            Map.entry(ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, "unreachable"));

    /** What databases answer to a writer that another one overtook or stood in the way of. */
    private static final Set<String> OVERTAKEN = Set.of("40001", "40P01", "HYT00");

    /** What PostgreSQL answers to whoever could not be served, whatever was asked. */
    private static final Map<String, String> STATES = Map.of(
            "53100", "full",
            "53300", "busy",
            "57P01", "unreachable",
            "57P02", "unreachable",
            "57P03", "unreachable",
            "25006", "read-only");

    private static final int LONGEST_CAUSE = 300;

    private Failures() {}

    /** The failure as those outside this module know it; a bug stays what it is. */
    static RuntimeException translated(RuntimeException failure) {
        Optional<SQLException> sql = sqlCause(failure);
        if (sql.isEmpty()) {
            return failure;
        }
        if (OVERTAKEN.contains(stateOf(sql.get())) || sql.get().getErrorCode() == ErrorCode.CONCURRENT_UPDATE_1) {
            return new StaleWrite("what was to be written");
        }
        return sql.flatMap(Failures::code)
                .<RuntimeException>map(code -> unavailable(code, sql.get()))
                .orElse(failure);
    }

    /** Why no connection came about; there is always a reason outside the program. */
    static DatabaseUnavailable atOpening(SQLException failure) {
        return unavailable(code(failure).orElse("unreachable"), failure);
    }

    static DatabaseUnavailable unavailable(String code, Exception failure) {
        return new DatabaseUnavailable(code, firstLine(failure), failure);
    }

    private static Optional<String> code(SQLException failure) {
        String state = stateOf(failure);
        if (state.startsWith("28")) {
            return Optional.of("credentials");
        }
        if (diskIsFull(failure)) {
            return Optional.of("full");
        }
        if (failure instanceof SQLTransientConnectionException) {
            return failure.getCause() instanceof SQLException cause ? code(cause) : Optional.of("busy");
        }
        return Optional.ofNullable(H2_CODES.get(failure.getErrorCode()))
                .or(() -> Optional.ofNullable(STATES.get(state)))
                .or(() -> state.startsWith("08") ? Optional.of("unreachable") : Optional.empty());
    }

    private static boolean diskIsFull(@Nullable Throwable failure) {
        return failure != null
                && (String.valueOf(failure.getMessage()).contains("No space left") || diskIsFull(failure.getCause()));
    }

    private static String stateOf(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState()).orElse("");
    }

    private static Optional<SQLException> sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Throwable failure) {
        String message = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        String line = message.lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST_CAUSE ? line : line.substring(0, LONGEST_CAUSE) + "…";
    }
}
