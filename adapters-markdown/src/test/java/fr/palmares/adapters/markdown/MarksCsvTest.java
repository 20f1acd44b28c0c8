package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.MarksFormat;
import fr.palmares.application.exchange.MarksFormatContract;

class MarksCsvTest implements MarksFormatContract {

    @Override
    public MarksFormat format() {
        return MarkdownFormats.marks();
    }
}
