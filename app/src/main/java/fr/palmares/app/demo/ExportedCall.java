package fr.palmares.app.demo;

import fr.palmares.app.shared.OutFile;
import fr.palmares.app.shared.Refused;
import fr.palmares.app.shared.Session;
import fr.palmares.app.shared.Table;
import fr.palmares.application.exchange.ExportCall.Order;
import fr.palmares.application.exchange.ExportCall.Ready;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.exchange.ListExports.Offered;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The example's second call as open data: every form written into a folder, with the rows that it cannot hold. */
record ExportedCall(Session session, Stages stages, Path folder) {

    private static final CallId CALL = CallId.of("ami-ia-2");

    /** Writes every form; false if one cannot be. */
    boolean taken() {
        session.print("demo-exports", folder);
        ExportUseCases exports =
                stages.exports().apply(Publication.at(session.settings().publicUrl()));
        Table table = Table.headed(
                session.words().of("file"),
                session.words().of("bytes"),
                session.words().of("left-out"));
        Set<Sentence> leftOut = new LinkedHashSet<>();
        for (Offered offered : exports.listExports().list()) {
            if (!(exports.exportCall().export(new Order(CALL, offered.kind().code(), false)) instanceof Ready ready)) {
                return false;
            }
            List<Sentence> without = new ArrayList<>();
            long bytes = written(ready, offered.kind(), without);
            table.add(offered.kind().fileName(CALL), Long.toString(bytes), Integer.toString(without.size()));
            leftOut.addAll(without);
        }
        session.console().print(table.on(session.terminal().orWide(Journey.PAPER_WIDTH)));
        leftOut.forEach(row -> session.print("demo-left-out", session.words().of(row)));
        return true;
    }

    private long written(Ready ready, ExportKind kind, List<Sentence> without) {
        Path path = folder.resolve(kind.fileName(CALL));
        try {
            Files.createDirectories(folder);
            try (OutFile file = OutFile.of(path.toString()).orElseThrow()) {
                file.write(bytes -> ready.writing().writeTo(bytes, without::add));
            }
            return Files.size(path);
        } catch (IOException unwritable) {
            throw Refused.environment("unwritable-file", path.toString());
        }
    }
}
