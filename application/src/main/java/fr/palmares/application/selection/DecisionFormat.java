package fr.palmares.application.selection;

import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.selection.Certificate;
import java.util.Optional;

/**
 * The form in which decisions are sealed and handed out: one document, of which every byte counts. See {@code
 * DecisionFormatContract} for what every one must honour.
 */
public interface DecisionFormat {

    /** The file and its digest; equal decisions give equal bytes. */
    SealedDecision seal(DecisionFile decision);

    /** What a file says, and whether its seal holds; never throws on input. */
    Reading<Opened> open(Document document);

    /** How many bytes of a file a certificate takes. */
    int sizeOf(Certificate certificate);

    /** A decision read from a file, its digest, and what is wrong with the seal if it is broken. */
    record Opened(DecisionFile decision, String digest, Optional<Sentence> broken) {}
}
