package fr.palmares.application.selection;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.selection.Limit;

/** A limit of a call in words. */
public final class LimitWords {

    private LimitWords() {}

    public static Sentence of(Limit limit) {
        return Sentence.of("limit-" + limit.reason().code(), limit.subject());
    }
}
