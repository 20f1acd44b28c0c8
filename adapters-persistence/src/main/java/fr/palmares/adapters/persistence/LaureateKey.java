package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import java.util.Locale;

/** A laureate's id as one text that sorts as the id does: call, a space, and the number with all its zeros. */
final class LaureateKey {

    private LaureateKey() {}

    static String of(LaureateId id) {
        return id.call() + String.format(Locale.ROOT, " %06d", id.number());
    }

    /** A text before every key of the call. */
    static String before(CallId call) {
        return call + " ";
    }

    /** A text after every key of the call and before those of the next. */
    static String after(CallId call) {
        return call + "!";
    }
}
