package fr.palmares.application.funding;

import fr.palmares.application.call.StateWords;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.funding.FundingRefusal;

/** Why money is not granted or moved, in words. */
public final class RefusalWords {

    private RefusalWords() {}

    public static Sentence of(FundingRefusal reason) {
        return Sentence.of(
                reason.told().code(),
                reason.told().facts().stream().map(RefusalWords::filling).toArray());
    }

    private static Object filling(Object fact) {
        return fact instanceof CallState state ? StateWords.of(state) : fact;
    }
}
