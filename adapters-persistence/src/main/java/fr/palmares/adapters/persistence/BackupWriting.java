package fr.palmares.adapters.persistence;

import fr.palmares.adapters.persistence.Manifest.HeadText;
import fr.palmares.adapters.persistence.Manifest.TableText;
import fr.palmares.application.backup.Backup;
import fr.palmares.domain.trail.Head;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Writes a backup: a ZIP file with a text for each table, a line of JSON for each row below one that names the columns,
 * and a manifest that tells what must be found. Equal records give equal texts, whatever the database.
 */
final class BackupWriting {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROWS_AT_ONCE = 1_000;

    private final Handle handle;
    private final ZipOutputStream zip;

    BackupWriting(Handle handle, OutputStream out) {
        this.handle = handle;
        this.zip = new ZipOutputStream(out);
    }

    Backup write(Instant now) throws IOException {
        Head head = TrailWriting.TrailHead.read(handle).orElse(Head.NONE);
        List<TableText> tables = new ArrayList<>();
        for (BackedUpTable table : BackedUpTable.ALL) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            tables.add(write(table));
            zip.closeEntry();
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                Schema.VERSION,
                now.toString(),
                new HeadText(head.sequence(), head.digest().hex()),
                tables);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.text());
        zip.closeEntry();
        zip.finish();
        return new Backup(manifest.rows(), head);
    }

    private TableText write(BackedUpTable table) throws IOException {
        List<BackedUpColumn> columns = table.columns(handle);
        Counting out = new Counting(zip);
        ArrayNode heading = JSON.createArrayNode();
        columns.forEach(column -> heading.add(column.name()));
        line(out, heading);
        long rows = 0;
        try (ResultIterator<ArrayNode> all = handle.createQuery(table.select(columns))
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> row(row, columns))
                .iterator()) {
            while (all.hasNext()) {
                line(out, all.next());
                rows++;
            }
        }
        return new TableText(table.name(), rows, out.bytes(), out.sha256Of());
    }

    private static void line(Counting out, ArrayNode row) {
        try {
            out.write(JSON.writeValueAsBytes(row));
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ArrayNode row(ResultSet from, List<BackedUpColumn> columns) throws SQLException {
        ArrayNode row = JSON.createArrayNode();
        for (int place = 1; place <= columns.size(); place++) {
            if (from.getObject(place) == null) {
                row.addNull();
            } else {
                columns.get(place - 1).kind().add(row, from, place);
            }
        }
        return row;
    }
}
