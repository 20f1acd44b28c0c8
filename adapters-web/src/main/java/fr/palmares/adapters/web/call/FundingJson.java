package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.call.CallView;
import fr.palmares.domain.call.Envelope;

/** The money of a call: its envelope. */
record FundingJson(String call, EnvelopeJson envelope, LinksJson links) {

    /** Where this is, and the call that it belongs to. */
    record LinksJson(String self, String call) {}

    static FundingJson of(CallView view, Envelope envelope) {
        String call = Route.API + CallJson.pageOf(view);
        return new FundingJson(view.id().toString(), EnvelopeJson.of(envelope), new LinksJson(call + "/funding", call));
    }
}
