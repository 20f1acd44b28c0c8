package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.JuryFormat;
import fr.palmares.application.exchange.JuryFormatContract;

class JuryMdTest implements JuryFormatContract {

    @Override
    public JuryFormat format() {
        return MarkdownFormats.juries();
    }
}
