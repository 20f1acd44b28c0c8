package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import fr.palmares.domain.shared.Folding;
import java.util.List;

/** A sentence of an article that may carry a figure, with how much its place makes of it and the editions it names. */
record Statement(Position position, String written, String folded, int weight, List<Integer> editions) {

    static final int IN_THE_TEXT = 1;
    static final int IN_BOLD = 2;
    static final int IN_TITLE = 3;
    static final int ABOVE_THE_LIST = 4;

    static Statement of(Position position, String written, int weight) {
        String folded = Folding.fold(written);
        return new Statement(position, written, folded, weight, Editions.in(afterLaureates(folded)));
    }

    /** « Candidatez au Fast 4 et découvrez les lauréats du Fast 3 » is about the third. */
    static String afterLaureates(String folded) {
        int laureates = folded.indexOf("laureats d");
        String behind = laureates < 0 ? folded : folded.substring(laureates);
        return laureates < 0 || Editions.in(behind).isEmpty() ? folded : behind;
    }
}
