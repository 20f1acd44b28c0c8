package fr.palmares.adapters.markdown;

import fr.palmares.application.selection.DecisionFormat;
import fr.palmares.application.selection.DecisionFormatContract;

class DecisionJsonTest implements DecisionFormatContract {

    @Override
    public DecisionFormat format() {
        return MarkdownFormats.decisions();
    }
}
