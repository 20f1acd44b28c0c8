package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists that nothing introduces. One whose items name bodies and projects tells of laureates where the passage above is
 * about laureates; behind a list of laureates it may, and is told to be left out.
 */
final class OtherLists {

    private final Nesting nesting;
    private final Expectation expectation;
    private final List<Block.Item> items = new ArrayList<>();
    private final List<Diagnostic> leftOut = new ArrayList<>();
    private boolean suggested;
    private boolean goesOn;

    OtherLists(Nesting nesting, Expectation expectation) {
        this.nesting = nesting;
        this.expectation = expectation;
    }

    void add(Block.Item item) {
        if (items.isEmpty()) {
            suggested = expectation.suggests();
            goesOn = expectation.goesOn();
        }
        if (suggested || goesOn) {
            items.add(item);
        }
    }

    /** The list that ends here, if it is one of laureates. */
    Optional<List<Block.Item>> end() {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Item> ended = List.copyOf(items);
        items.clear();
        boolean told = nesting.nameBodiesAndProjects(ended);
        if (told && suggested) {
            return Optional.of(ended);
        }
        if (told) {
            leftOut.add(Unplaced.remark(ended.get(0).lines().get(0), "list-left-out"));
        }
        return Optional.empty();
    }

    /** What is to be told of the lists that are none of laureates. */
    List<Diagnostic> leftOut() {
        return leftOut;
    }
}
