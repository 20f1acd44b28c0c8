package fr.palmares.adapters.markdown;

import fr.palmares.domain.shared.Money;
import java.util.Currency;

/** An amount as JSON has it everywhere here: exact, hence a text. */
record MoneyText(String amount, String currency) {

    static MoneyText of(Money money) {
        return new MoneyText(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    Money money() {
        return new Money(Exact.decimal(amount), Currency.getInstance(currency));
    }
}
