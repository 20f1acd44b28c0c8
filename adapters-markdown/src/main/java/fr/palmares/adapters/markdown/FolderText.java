package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** A file of a call's folder taken apart: its front matter, which it must have, and the text below. */
record FolderText(Node frontMatter, String body, int firstLine) {

    /** The line on which a front matter begins, below its three dashes. */
    static final int FIRST_LINE = 2;

    private static final Pattern WHOLE =
            Pattern.compile("\\A---[ \\t]*+\\R(.*?)^---[ \\t]*+(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    /** Reads the file's front matter by known keys; every error of it refuses the file. */
    static <T> Reading<T> read(Document document, List<String> keys, Function<Opened, Optional<T>> reading) {
        return SourceText.of(document)
                .fold(text -> read(text.content(), keys, reading), refused -> new Unreadable<>(refused.diagnostics()));
    }

    /** The keys of a front matter, with the text below it. */
    record Opened(Mapping keys, FolderText text) {

        Refusals refusals() {
            return keys.refusals();
        }
    }

    private static <T> Reading<T> read(String text, List<String> keys, Function<Opened, Optional<T>> reading) {
        try {
            FolderText taken = of(text);
            Refusals refusals = new Refusals(FIRST_LINE);
            Mapping mapping = Mapping.of(taken.frontMatter, refusals, keys);
            Optional<T> read = refusals.errors().isEmpty() || taken.isMapping()
                    ? reading.apply(new Opened(mapping, taken))
                    : Optional.empty();
            return refusals.errors().isEmpty() && read.isPresent()
                    ? new Readable<>(read.get(), List.of())
                    : new Unreadable<>(refusals.errors());
        } catch (YamlRefusal refusal) {
            return new Unreadable<>(List.of(refusal.diagnostic()));
        }
    }

    private boolean isMapping() {
        return frontMatter instanceof MappingNode;
    }

    private static FolderText of(String text) throws YamlRefusal {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.find()) {
            throw new YamlRefusal(
                    Position.START, text.startsWith("---") ? "front-matter-unclosed" : "front-matter-missing");
        }
        Node root = YamlText.compose(whole.group(1), FIRST_LINE)
                .orElseThrow(() -> new YamlRefusal(Position.START, "front-matter-missing"));
        int firstLine = SourceText.positionAt(text, whole.end()).line();
        return new FolderText(root, text.substring(whole.end()), firstLine);
    }
}
