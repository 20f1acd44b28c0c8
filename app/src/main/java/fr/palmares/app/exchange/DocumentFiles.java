package fr.palmares.app.exchange;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.DocumentKind;
import fr.palmares.application.exchange.DocumentReport;
import fr.palmares.application.exchange.ImportReport;
import fr.palmares.application.exchange.ImportReport.Verdict;
import fr.palmares.application.exchange.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that a user names: those that could be read, and what is wrong with each of the others. */
record DocumentFiles(List<Document> documents, List<DocumentReport> unreadable) {

    static DocumentFiles read(List<String> places, Optional<DocumentKind> kind) {
        DocumentFiles files = new DocumentFiles(new ArrayList<>(), new ArrayList<>());
        places.forEach(place -> files.read(place, kind));
        return files;
    }

    private void read(String place, Optional<DocumentKind> kind) {
        try {
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                refuse(place, kind, "folder-not-read");
            } else if (Files.notExists(path)) {
                refuse(place, kind, "no-such-file");
            } else {
                try (InputStream in = Files.newInputStream(path)) {
                    documents.add(Document.readFrom(place, in));
                }
            }
        } catch (IOException | InvalidPathException unreadableFile) {
            refuse(place, kind, "unreadable-file");
        }
    }

    private void refuse(String place, Optional<DocumentKind> kind, String code) {
        Document nothing = new Document(place, ByteBuffer.allocate(0));
        unreadable.add(DocumentReport.nothingFrom(
                nothing,
                kind.orElseGet(() -> DocumentKind.of(nothing)),
                List.of(Diagnostic.error(Position.START, code))));
    }

    /** What to answer where a file could not be read: nothing is imported, not even the others. */
    ImportReport refusal() {
        return new ImportReport(unreadable, Verdict.REFUSED);
    }
}
