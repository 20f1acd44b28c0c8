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
import java.util.stream.Stream;

/**
 * The files that a user names, and those of a call in the folders that a user names: those that could be read, what is
 * wrong with each of the others, and those that are no part of an import.
 */
record DocumentFiles(List<Document> documents, List<DocumentReport> unreadable, List<DocumentReport> leftAlone) {

    private static final List<String> OF_A_FOLDER = List.of(
            "call.md",
            "administrations.csv",
            "proposals.csv",
            "proposals.json",
            "jury.md",
            "marks.csv",
            "awards.csv",
            "payments.csv");
    private static final String PROPOSALS = "proposals";

    static DocumentFiles read(List<String> places, Optional<DocumentKind> kind) {
        DocumentFiles files = new DocumentFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        places.forEach(place -> files.read(place, kind));
        return files;
    }

    private void read(String place, Optional<DocumentKind> kind) {
        try {
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                readFolder(path, place, kind);
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

    /** The files of a call, by name, and all of its proposals; the others are named and left alone. */
    private void readFolder(Path folder, String place, Optional<DocumentKind> kind) throws IOException {
        int before = documents.size() + unreadable.size();
        boolean ofProposals = folder.toAbsolutePath().normalize().endsWith(PROPOSALS);
        for (Path file : filesIn(folder)) {
            String name = file.getFileName().toString();
            String inside = place.endsWith("/") ? place + name : place + "/" + name;
            if (Files.isDirectory(file)) {
                if (name.equals(PROPOSALS)) {
                    readFolder(file, inside, kind);
                }
            } else if (ofProposals || OF_A_FOLDER.contains(name)) {
                read(inside, kind);
            } else {
                leaveAlone(inside);
            }
        }
        if (documents.size() + unreadable.size() == before) {
            refuse(place, kind, "folder-without-files");
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void leaveAlone(String place) {
        Document nothing = new Document(place, ByteBuffer.allocate(0));
        leftAlone.add(DocumentReport.nothingFrom(
                nothing, DocumentKind.of(nothing), List.of(Diagnostic.info(Position.START, "file-left-alone"))));
    }

    /** What came of the import, with the files that were left alone behind it. */
    ImportReport completed(ImportReport report) {
        return new ImportReport(
                Stream.concat(report.documents().stream(), leftAlone.stream()).toList(), report.verdict());
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
