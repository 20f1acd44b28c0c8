package fr.palmares.application.exchange;

import static fr.palmares.application.exchange.Announcing.announced;
import static fr.palmares.application.exchange.Announcing.project;
import static fr.palmares.application.exchange.Announcing.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.domain.call.FundingSource;
import fr.palmares.domain.shared.Money;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link ArticleWriterContract} that is about counts, money and the title of the article. */
public interface WrittenFiguresContract extends ReadBack {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3979000.00",
                "830000.50",
                "4000000.00",
                "0.01",
                "0",
                "1",
                "999.99",
                "1000",
                "2019",
                "123456789012345.67",
                "999999999999999.99",
                "12345678.9"
            })
    default void reads_back_an_amount_to_the_cent(String amount) {
        assertReadBack(Announcing.financed(Optional.of(Money.euros(amount)), FundingSource.UNKNOWN));
    }

    @Test
    default void reads_back_where_the_money_comes_from() {
        Optional<Money> amount = Optional.of(Money.euros("3979000.50"));
        Optional<String> programme = Optional.of("programme d’investissements d’avenir");
        Optional<String> fund = Optional.of("Transition numérique de l’État, *etc.* (20 M€)");
        Optional<String> operator = Optional.of("Caisse des dépôts & consignations");
        Optional<String> none = Optional.empty();

        assertReadBack(Announcing.financed(amount, new FundingSource(programme, fund, operator)));
        assertReadBack(Announcing.financed(amount, new FundingSource(none, none, operator)));
        assertReadBack(Announcing.financed(amount, new FundingSource(programme, none, none)));
        assertReadBack(Announcing.financed(Optional.empty(), new FundingSource(none, fund, none)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 46, 1999, 2019, 21_000, 1_000_000})
    default void reads_back_any_number_of_proposals(int proposals) {
        assertReadBack(Announcing.proposed(proposals));
    }

    @Test
    default void reads_back_one_laureate_and_none() {
        assertReadBack(announced(told("Conseil d’État", project("Relire", "x"))));
        assertReadBack(announced());
    }

    @ParameterizedTest
    @MethodSource("fr.palmares.application.exchange.HardTexts#titles")
    default void reads_back_the_title_of_the_article(String title) {
        assertReadBack(Announcing.titled(title));
    }

    @Test
    default void counts_nothing_but_what_it_is_given() {
        String text = writer().write(announced(told("Conseil d’État", project("Relire", "x"))));

        String below = text.substring(text.indexOf("\n---\n")).replaceAll("(?m)^(?:\\{:|####).*$", "");
        assertThat(Pattern.compile("\\d[\\d\\u202F]*").matcher(below).results().map(MatchResult::group))
                .containsExactly("1", "46", "4\u202F000\u202F000");
    }
}
