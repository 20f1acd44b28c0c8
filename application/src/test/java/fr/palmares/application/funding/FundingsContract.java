package fr.palmares.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.shared.StaleWrite;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What every {@link Fundings} must honour. */
public interface FundingsContract {

    Store store();

    private Funding fundingOf(String amount, String currency) {
        Money money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
        return Funding.announced(CallId.of("ami-ia-2"), new Envelope(money, FundingSource.UNKNOWN));
    }

    private void saveWithItsCall(Funding funding) {
        store().keep(() -> {
            store().calls().save(Samples.call("ami-ia-2"));
            store().fundings().save(funding);
        });
    }

    @Test
    default void finds_no_funding_where_none_was_saved() {
        assertThat(store().fundings().of(CallId.of("ami-ia-2"))).isEmpty();
    }

    @Test
    default void gives_back_a_funding_as_it_was_saved() {
        Funding funding = Samples.funding("ami-ia-2");

        saveWithItsCall(funding);

        assertThat(store().fundings().of(funding.call())).contains(funding.at(Samples.first()));
    }

    @Test
    default void keeps_amounts_exact_to_the_cent_up_to_the_largest() {
        Funding funding = fundingOf("999999999999999.99", "EUR");

        saveWithItsCall(funding);

        assertThat(store().fundings().of(funding.call())).contains(funding.at(Samples.first()));
    }

    @Test
    default void keeps_the_currency_and_its_own_number_of_decimals() {
        Funding yen = fundingOf("1200", "JPY");
        saveWithItsCall(yen);
        Funding dinars = fundingOf("1.234", "TND").at(Samples.first());

        assertThat(store().fundings().of(yen.call())).contains(yen.at(Samples.first()));
        store().keep(() -> store().fundings().save(dinars));

        assertThat(store().fundings().of(yen.call()))
                .contains(dinars.at(Samples.first().next()));
    }

    @Test
    default void refuses_a_stale_funding() {
        Funding funding = Samples.funding("ami-ia-2");
        saveWithItsCall(funding);

        assertThatThrownBy(() -> store().keep(() -> store().fundings().save(funding)))
                .isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> store().keep(() ->
                        store().fundings().save(funding.at(Samples.first().next()))))
                .isInstanceOf(StaleWrite.class);
    }

    @Test
    default void refuses_the_funding_of_a_call_that_is_not_on_record() {
        Funding funding = Samples.funding("ami-ia-9");

        assertThatThrownBy(() -> store().keep(() -> store().fundings().save(funding)))
                .isInstanceOf(RuntimeException.class);
        assertThat(store().fundings().of(funding.call())).isEmpty();
    }
}
