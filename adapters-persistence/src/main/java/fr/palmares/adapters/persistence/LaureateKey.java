package fr.palmares.adapters.persistence;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;

/** A laureate's id as one text that sorts as the id does: call, a space, and the number with all its zeros. */
final class LaureateKey {

    private static final int DIGITS = Integer.toString(LaureateId.LAST).length();

    private LaureateKey() {}

    static String of(LaureateId id) {
        String number = Integer.toString(id.number());
        return id.call() + " " + "0".repeat(DIGITS - number.length()) + number;
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
