package fr.palmares.application.call;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallState;
import java.util.Locale;

/** The state of a call in words. */
public final class StateWords {

    private StateWords() {}

    public static Sentence of(CallState state) {
        return Sentence.of("state-" + state.name().toLowerCase(Locale.ROOT));
    }
}
