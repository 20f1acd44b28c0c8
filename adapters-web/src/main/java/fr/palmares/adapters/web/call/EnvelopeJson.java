package fr.palmares.adapters.web.call;

import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** An envelope, and the chain that it comes from. */
public record EnvelopeJson(Money amount, FundingSourceJson source) {

    /** Programme, fund and operator; each {@code null} if unknown. */
    record FundingSourceJson(Optional<String> programme, Optional<String> fund, Optional<String> operator) {}

    public static EnvelopeJson of(Envelope envelope) {
        return new EnvelopeJson(
                envelope.amount(),
                new FundingSourceJson(
                        envelope.source().programme(),
                        envelope.source().fund(),
                        envelope.source().operator()));
    }
}
