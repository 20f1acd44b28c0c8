package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.CallFormat;
import fr.palmares.application.exchange.CallFormatContract;

class CallMdTest implements CallFormatContract {

    @Override
    public CallFormat format() {
        return MarkdownFormats.calls();
    }
}
