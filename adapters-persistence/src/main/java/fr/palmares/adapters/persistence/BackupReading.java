package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.Manifest.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the rows of a backup into empty tables. */
record BackupReading(Handle handle, BackupFile file) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @throws IllegalArgumentException for what cannot be a row */
    void take() {
        for (BackedUpTable table : BackedUpTable.ALL) {
            Optional.ofNullable(file.manifest().byName().get(table.name())).ifPresent(told -> take(table, told));
        }
    }

    private void take(BackedUpTable table, TableText told) {
        try (InputStream text = file.table(table.entry());
                JsonParser lines = JSON.createParser(text)) {
            List<BackedUpColumn> columns = columns(table, next(lines).orElseGet(JSON::createArrayNode));
            long rows = 0;
            try (Batch batch = new Batch(handle, table.insert(columns))) {
                for (Optional<JsonNode> row = next(lines); row.isPresent(); row = next(lines)) {
                    batch.add(values(row.get(), columns));
                    rows++;
                }
                batch.reachesAll();
            }
            if (rows != told.rows()) {
                throw new IllegalArgumentException(table.name() + " has " + rows + " rows, not " + told.rows());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<JsonNode> next(JsonParser lines) {
        return lines.nextToken() == null ? Optional.empty() : Optional.of(lines.readValueAsTree());
    }

    /** The columns that the heading names; those that a later version added keep their defaults. */
    private List<BackedUpColumn> columns(BackedUpTable table, JsonNode heading) {
        Map<String, BackedUpColumn> known =
                table.columns(handle).stream().collect(Collectors.toMap(BackedUpColumn::name, Function.identity()));
        List<BackedUpColumn> columns = new ArrayList<>();
        for (JsonNode name : heading) {
            BackedUpColumn column = known.get(name.stringValue());
            if (column == null) {
                throw new IllegalArgumentException(table.name() + " has no column " + name);
            }
            columns.add(column);
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(table.name() + " names no columns");
        }
        return columns;
    }

    private Object[] values(JsonNode row, List<BackedUpColumn> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("a row has " + row.size() + " values for " + columns.size());
        }
        Object[] values = new Object[columns.size()];
        for (int place = 0; place < values.length; place++) {
            JsonNode told = row.get(place);
            values[place] = told.isNull() ? Optional.empty() : value(columns.get(place), told);
        }
        return values;
    }

    private Object value(BackedUpColumn column, JsonNode told) {
        try {
            return column.kind().value(told, handle.getConnection());
        } catch (SQLException refused) {
            throw new IllegalArgumentException("no value of " + column.name(), refused);
        }
    }
}
