package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong with a front matter, all of it, each at its place. */
final class Refusals {

    private final int firstLine;
    private final List<Diagnostic> errors = new ArrayList<>();

    Refusals(int firstLine) {
        this.firstLine = firstLine;
    }

    Position position(Node node) {
        return YamlText.position(node, firstLine);
    }

    void add(Node node, String code, Object... arguments) {
        errors.add(Diagnostic.error(position(node), code, arguments));
    }

    /** A value that guards itself; what it refuses is an error of that code at the node. */
    <T> Optional<T> guarded(Node node, String code, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            add(node, code);
            return Optional.empty();
        }
    }

    List<Diagnostic> errors() {
        return errors;
    }
}
