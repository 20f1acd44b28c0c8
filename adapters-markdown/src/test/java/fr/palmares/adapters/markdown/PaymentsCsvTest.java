package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.PaymentsFormat;
import fr.palmares.application.exchange.PaymentsFormatContract;

class PaymentsCsvTest implements PaymentsFormatContract {

    @Override
    public PaymentsFormat format() {
        return MarkdownFormats.payments();
    }
}
