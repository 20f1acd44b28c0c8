package fr.palmares.adapters.opendata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rules of one field of a Table Schema. */
record CellRules(JsonNode field) {

    /** The codes of the rules that a cell breaks: that of its type or, where the type is right, of each constraint. */
    List<String> wrong(String cell) {
        if (cell.isEmpty()) {
            return constraint("required").asBoolean(false) ? List.of("required") : List.of();
        }
        String type = field.path("type").asString();
        if (!isOf(type, cell)) {
            return List.of("type " + type);
        }
        return Stream.of("format", "pattern", "enum", "maxLength", "minimum", "maximum")
                .filter(rule -> !keeps(rule, cell))
                .toList();
    }

    private boolean keeps(String rule, String cell) {
        if (rule.equals("format")) {
            return isFormatted(cell);
        }
        JsonNode limit = constraint(rule);
        return limit.isMissingNode()
                || switch (rule) {
                    case "pattern" -> cell.matches(limit.asString());
                    case "enum" ->
                        limit.valueStream().anyMatch(one -> one.asString().equals(cell));
                    case "maxLength" -> cell.codePointCount(0, cell.length()) <= limit.asInt();
                    case "minimum" -> new BigDecimal(cell).compareTo(limit.decimalValue()) >= 0;
                    default -> new BigDecimal(cell).compareTo(limit.decimalValue()) <= 0;
                };
    }

    private JsonNode constraint(String name) {
        return field.path("constraints").path(name);
    }

    private boolean isOf(String type, String cell) {
        return switch (type) {
            case "string" -> true;
            case "number" -> reads(() -> new BigDecimal(cell));
            case "date" -> reads(() -> LocalDate.parse(cell));
            case "datetime" ->
                cell.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ") && reads(() -> Instant.parse(cell));
            case "boolean" -> isAmong("trueValues", cell) || isAmong("falseValues", cell);
            default -> throw new IllegalArgumentException("a type that this checker does not know: " + type);
        };
    }

    private boolean isAmong(String values, String cell) {
        return field.path(values)
                .valueStream()
                .anyMatch(value -> value.asString().equals(cell));
    }

    private boolean isFormatted(String cell) {
        return switch (field.path("format").asString("default")) {
            case "uuid" -> reads(() -> UUID.fromString(cell)) && cell.length() == 36;
            case "uri" -> reads(() -> URI.create(cell)) && URI.create(cell).isAbsolute();
            default -> true;
        };
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return false;
        }
    }
}
