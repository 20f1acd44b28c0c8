package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.administration.AdministrationScope;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.Ask;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Beneficiaries;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which indexes H2 takes for what the ports really ask, and in how many statements they ask it. */
class PlansTest {

    private static final String URL = "jdbc:h2:mem:plans";
    private static Database database;
    private static Connection eye;

    @BeforeAll
    static void fill() throws SQLException {
        database = Database.open(URL);
        Crowd.settle(new StoreOf(database), 4_000);
        eye = DriverManager.getConnection(new H2Address(URL).complete());
        eye.createStatement().execute("analyze");
    }

    @AfterAll
    static void empty() throws SQLException {
        eye.close();
        database.close();
    }

    /** The statements of an answer, and how often each ran. */
    private static Map<String, Integer> statementsOf(Runnable answer) throws SQLException {
        eye.createStatement().execute("set query_statistics false");
        eye.createStatement().execute("set query_statistics true");
        answer.run();
        Map<String, Integer> statements = new TreeMap<>();
        try (ResultSet rows = eye.createStatement()
                .executeQuery("select sql_statement, execution_count from information_schema.query_statistics")) {
            while (rows.next()) {
                if (rows.getString(1).startsWith("select") && !rows.getString(1).contains("query_statistics")) {
                    statements.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return statements;
    }

    private static String planOf(String statement) throws SQLException {
        try (PreparedStatement explain = eye.prepareStatement("explain " + statement)) {
            int parameters = explain.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                explain.setObject(i, statement.contains("any(?") ? new String[] {"x"} : "1");
            }
            try (ResultSet row = explain.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void list(LaureateFilter filter, Optional<LaureateId> after) {
        assertThat(database.laureateQueries().list(filter, after, 50)).isNotEmpty();
    }

    private static Stream<LaureateFilter> filters() {
        List<LaureateFilter> filters = new ArrayList<>();
        for (String search : List.of("", "donnees", "zebre", "donnees projet", "zebre donnees")) {
            for (int chosen = 0; chosen < 8; chosen++) {
                filters.add(new LaureateFilter(
                        SearchText.of(search),
                        optional(chosen, 1, CallId.of(Crowd.call(0))),
                        optional(chosen, 2, AdministrationId.of("body-7")),
                        optional(chosen, 4, TrackId.of("scientific"))));
            }
        }
        return filters.stream();
    }

    private static <T> Optional<T> optional(int chosen, int bit, T value) {
        return (chosen & bit) == 0 ? Optional.empty() : Optional.of(value);
    }

    @Test
    void lists_laureates_along_an_index_in_its_order_whatever_is_asked() throws SQLException {
        for (LaureateFilter filter : filters().toList()) {
            Map<String, Integer> statements = statementsOf(() -> list(filter, Optional.empty()));

            assertThat(statements.values()).describedAs("%s", filter).containsOnly(1);
            assertThat(statements).hasSize(filter.search().isEmpty() ? 1 : 2);
            for (String statement : statements.keySet()) {
                String plan = planOf(statement);
                assertThat(plan).describedAs("%s", filter).doesNotContain("tableScan");
                if (plan.contains("index sorted")) {
                    continue;
                }
                assertThat(statement).describedAs(plan).contains("counted");
            }
        }
    }

    @Test
    void goes_on_with_a_list_along_an_index_in_its_order() throws SQLException {
        Optional<LaureateId> after = Optional.of(new LaureateId(CallId.of(Crowd.call(1)), 500));

        Map<String, Integer> statements = statementsOf(() -> list(LaureateFilter.ALL, after));

        assertThat(planOf(statements.keySet().iterator().next())).contains("id > ?", "index sorted");
    }

    @Test
    void asks_for_calls_and_administrations_in_as_many_statements_for_two_as_for_fifty() throws SQLException {
        for (int count : List.of(2, 50)) {
            assertThat(statementsOf(() -> database.administrationQueries()
                            .list(AdministrationScope.WITH_LAUREATES, SearchText.NOTHING, Optional.empty(), count)))
                    .hasSize(2)
                    .allSatisfy((statement, times) -> assertThat(times).isOne());
            assertThat(statementsOf(() -> database.callQueries().list(SearchText.NOTHING, Optional.empty(), count)))
                    .hasSize(2)
                    .allSatisfy((statement, times) -> assertThat(times).isOne());
        }
    }

    @Test
    void looks_bodies_up_by_name_in_an_index() throws SQLException {
        Map<String, Integer> statements = statementsOf(
                () -> database.administrations().named(List.of("administration numero 1", "administration numero 2")));

        assertThat(statements).hasSize(2);
        for (String statement : statements.keySet()) {
            assertThat(planOf(statement)).doesNotContain("tableScan");
        }
    }

    @Test
    void pages_through_awards_along_their_key_in_as_many_statements_for_two_as_for_fifty() throws SQLException {
        CallId call = CallId.of(Crowd.call(0));
        new StoreOf(database)
                .keep(() -> database.awards()
                        .save(IntStream.rangeClosed(1, 100)
                                .mapToObj(number -> award(new LaureateId(call, number)))
                                .toList()));
        Optional<AwardId> after = Optional.of(AwardId.cash(new LaureateId(call, 7)));

        for (int count : List.of(2, 50)) {
            Map<String, Integer> statements =
                    statementsOf(() -> assertThat(database.fundingQueries().awards(call, after, count))
                            .hasSize(count));

            assertThat(statements)
                    .hasSize(6)
                    .allSatisfy((statement, times) -> assertThat(times).isOne());
            for (String statement : statements.keySet()) {
                assertThat(planOf(statement)).doesNotContain("tableScan");
            }
        }
    }

    private static Award award(LaureateId laureate) {
        return Award.granted(
                AwardId.cash(laureate),
                new Ask(Optional.empty(), Optional.empty()),
                Money.euros("1.00"),
                Beneficiaries.only(Beneficiary.of(AdministrationId.of("body-7"), Fraction.ONE)),
                Terms.NONE);
    }
}
