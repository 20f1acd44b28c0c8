package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Texts;
import java.util.List;
import java.util.Optional;

/** A page of a list of laureates, and where the list goes on. */
record LaureateCards(Texts texts, List<LaureateCard> cards, int level, Optional<String> next) {

    LaureateCards {
        cards = List.copyOf(cards);
    }
}
