package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.ProposalDocument;
import fr.palmares.application.exchange.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** Documents of proposals, read as an import reads them. */
final class Proposals {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Proposals() {}

    static Reading<List<ProposalDocument>> read(String name, byte[] bytes) {
        return MarkdownFormats.proposals().read(new Document(name, ByteBuffer.wrap(bytes)), PARIS);
    }

    static List<ProposalDocument> content(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8)).fold(Reading.Readable::content, refused -> {
            throw new AssertionError(refused.diagnostics().toString());
        });
    }

    static List<Diagnostic> diagnostics(String name, byte[] bytes) {
        return read(name, bytes).fold(read -> List.<Diagnostic>of(), Reading.Unreadable::diagnostics);
    }

    /** The errors as {@code line:column code}. */
    static List<String> errors(String name, String text) {
        return diagnostics(name, text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(it -> it.position().line() + ":" + it.position().column() + " " + it.code())
                .toList();
    }
}
