package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.OverridesFormat;
import fr.palmares.application.exchange.OverridesFormatContract;

class OverridesMdTest implements OverridesFormatContract {

    @Override
    public OverridesFormat format() {
        return MarkdownFormats.overrides();
    }
}
