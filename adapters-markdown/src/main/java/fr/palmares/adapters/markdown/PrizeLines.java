package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Folding;
import java.util.List;
import java.util.Optional;

/** Lines that name a prize, and behind it the one who won it: « Prix du public : NAME ». */
final class PrizeLines {

    private PrizeLines() {}

    /** Who won, behind one of the words that link prize and name, or behind the colon. */
    static Optional<String> nameBehind(String title, List<String> links) {
        String folded = Folding.fold(title);
        for (String link : links) {
            int at = folded.indexOf(link);
            if (at >= 0 && folded.length() == title.length()) {
                return Optional.of(Passage.strip(title.substring(at + link.length())));
            }
        }
        int colon = title.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(Passage.strip(title.substring(colon + 1)));
    }
}
