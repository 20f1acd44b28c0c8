package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import fr.palmares.domain.shared.Folding;

/** A sentence of an article that may carry a figure, with how much its place makes of it. */
record Statement(Position position, String written, String folded, int weight) {

    static final int IN_THE_TEXT = 1;
    static final int IN_BOLD = 2;
    static final int IN_TITLE = 3;
    static final int ABOVE_THE_LIST = 4;

    static Statement of(Position position, String written, int weight) {
        return new Statement(position, written, Folding.fold(written), weight);
    }
}
