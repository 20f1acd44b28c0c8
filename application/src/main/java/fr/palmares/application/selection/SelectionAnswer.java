package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import java.util.List;

/** What came of asking for a selection. */
public sealed interface SelectionAnswer {

    /** A list, with a verdict on every candidate. */
    record Selected(SelectionView selection) implements SelectionAnswer {}

    /** Why there is none; at least one reason. */
    record Refused(List<Sentence> reasons) implements SelectionAnswer {

        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(String code, Object... arguments) {
            return new Refused(List.of(Sentence.of(code, arguments)));
        }
    }
}
