package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The errors of a document of many lines: the first 50 are told, the others counted and not kept. */
final class ToldErrors {

    private static final int TOLD = 50;

    private final List<Diagnostic> told = new ArrayList<>();
    private Optional<Position> firstUntold = Optional.empty();
    private int untold;

    void add(Position position, String code, Object... arguments) {
        add(Diagnostic.error(position, code, arguments));
    }

    void add(Diagnostic error) {
        if (told.size() < TOLD) {
            told.add(error);
            return;
        }
        untold++;
        if (firstUntold.isEmpty()) {
            firstUntold = Optional.of(error.position());
        }
    }

    boolean none() {
        return told.isEmpty();
    }

    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(told);
        firstUntold.ifPresent(position -> all.add(Diagnostic.error(position, "more-errors", untold)));
        return all;
    }
}
