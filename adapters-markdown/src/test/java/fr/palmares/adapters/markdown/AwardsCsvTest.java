package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.AwardsFormat;
import fr.palmares.application.exchange.AwardsFormatContract;

class AwardsCsvTest implements AwardsFormatContract {

    @Override
    public AwardsFormat format() {
        return MarkdownFormats.awards();
    }
}
