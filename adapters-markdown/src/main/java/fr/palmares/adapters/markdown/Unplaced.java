package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Text that belongs to no laureate: told once another laureate follows, forgotten where the article goes on. */
final class Unplaced {

    private static final int LONGEST = 80;

    private final List<Passage> passages = new ArrayList<>();

    void add(Passage passage) {
        passages.add(passage);
    }

    void forget() {
        passages.clear();
    }

    void tell(String code, List<Diagnostic> diagnostics) {
        passages.forEach(passage -> diagnostics.add(remark(passage, code)));
        passages.clear();
    }

    /** That a passage is left out, with its beginning, for the reason that the code tells. */
    static Diagnostic remark(Passage passage, String code) {
        return Diagnostic.warning(passage.position(), code, shortened(passage.plain()));
    }

    /** A text as a diagnostic quotes it. */
    static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(79, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
