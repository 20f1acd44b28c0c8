package fr.palmares.adapters.persistence;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** How values of a kind go from a column into JSON and back: what JSON has no kind for is text. */
enum ColumnKind {
    TEXT {
        @Override
        void add(ArrayNode row, ResultSet from, int place) throws SQLException {
            row.add(from.getString(place));
        }

        @Override
        Object value(JsonNode told, Connection connection) {
            return told.stringValue();
        }
    },
    TEXTS {
        @Override
        void add(ArrayNode row, ResultSet from, int place) throws SQLException {
            Array array = from.getArray(place);
            ArrayNode texts = row.addArray();
            for (Object text : (Object[]) array.getArray()) {
                texts.add(text.toString());
            }
        }

        @Override
        Object value(JsonNode told, Connection connection) throws SQLException {
            Object[] texts = StreamSupport.stream(told.spliterator(), false)
                    .map(JsonNode::stringValue)
                    .toArray();
            return connection.createArrayOf("varchar", texts);
        }
    },
    WHOLE {
        @Override
        void add(ArrayNode row, ResultSet from, int place) throws SQLException {
            row.add(from.getLong(place));
        }

        @Override
        Object value(JsonNode told, Connection connection) {
            return told.longValue();
        }
    },
    DECIMAL {
        @Override
        void add(ArrayNode row, ResultSet from, int place) throws SQLException {
            row.add(from.getBigDecimal(place).toPlainString());
        }

        @Override
        Object value(JsonNode told, Connection connection) {
            return new BigDecimal(told.stringValue());
        }
    },
    DAY {
        @Override
        void add(ArrayNode row, ResultSet from, int place) throws SQLException {
            row.add(from.getObject(place, LocalDate.class).toString());
        }

        @Override
        Object value(JsonNode told, Connection connection) {
            return LocalDate.parse(told.stringValue());
        }
    },
    INSTANT {
        @Override
        void add(ArrayNode row, ResultSet from, int place) throws SQLException {
            row.add(from.getObject(place, OffsetDateTime.class).toInstant().toString());
        }

        @Override
        Object value(JsonNode told, Connection connection) {
            return Instant.parse(told.stringValue()).atOffset(ZoneOffset.UTC);
        }
    },
    FLAG {
        @Override
        void add(ArrayNode row, ResultSet from, int place) throws SQLException {
            row.add(from.getBoolean(place));
        }

        @Override
        Object value(JsonNode told, Connection connection) {
            return told.booleanValue();
        }
    };

    /** The kind of a column of that type, as either database names it. */
    static ColumnKind of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "integer", "bigint", "smallint" -> WHOLE;
            case "numeric" -> DECIMAL;
            case "date" -> DAY;
            case "timestamp with time zone" -> INSTANT;
            case "boolean" -> FLAG;
            case "array" -> TEXTS;
            default -> TEXT;
        };
    }

    /** Adds the value at a place, which is there. */
    abstract void add(ArrayNode row, ResultSet from, int place) throws SQLException;

    /** The value that was told, as a statement takes it. */
    abstract Object value(JsonNode told, Connection connection) throws SQLException;
}
