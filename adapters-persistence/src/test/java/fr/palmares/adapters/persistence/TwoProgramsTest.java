package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.funding.AgreeOnAward;
import fr.palmares.application.funding.FundingUseCases;
import fr.palmares.application.funding.GrantAward;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Store;
import fr.palmares.domain.funding.Instalment;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Money;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two programs of the operating system that pay at the same moment from one PostgreSQL. */
@Tag("resilience")
class TwoProgramsTest {

    private static final int PAYMENTS = 80;

    private static void owe(Store store, String amount) {
        Grants.settle(store, 1);
        FundingUseCases officer = FundingUseCases.using(store.fundingStores());
        officer.grantAward().grant(new GrantAward.Order(Grants.id(1), Money.euros(amount), List.of(), Terms.NONE));
        officer.agreeOnAward()
                .agree(new AgreeOnAward.Order(
                        Grants.id(1).laureate(),
                        Optional.of(Grants.SIGNED),
                        List.of(Instalment.on(Grants.SIGNED, Money.euros(amount))),
                        Optional.empty(),
                        Map.of(),
                        Grants.SIGNED));
    }

    @Test
    void pay_what_is_due_and_not_a_cent_more_and_each_loser_is_told_why() throws IOException, InterruptedException {
        String url = Postgres.emptied();
        try (Database database = Database.open(url)) {
            Store store = new StoreOf(database);
            owe(store, "100.00");
            List<Process> programs = Stream.of("A", "B")
                    .map(officer -> PayingProgram.start(url, officer, PAYMENTS))
                    .toList();
            try {
                List<String> told = atOnce(programs);

                assertThat(told).hasSize(2 * PAYMENTS).containsOnly("paid", "not-due");
                assertThat(told).filteredOn("paid"::equals).hasSize(100);
                assertThat(store.awards().find(Grants.id(1)).orElseThrow().paid())
                        .isEqualTo(Money.euros("100.00"));
                assertThat(store.fundings()
                                .of(Grants.id(1).laureate().call())
                                .orElseThrow()
                                .total()
                                .paid())
                        .isEqualTo(Money.euros("100.00"));
            } finally {
                programs.forEach(Process::destroyForcibly);
            }
        }
    }

    /** Tells both to go once both are ready, and gathers what they say. */
    private static List<String> atOnce(List<Process> programs) throws IOException, InterruptedException {
        List<BufferedReader> heard = programs.stream()
                .map(program -> program.inputReader(StandardCharsets.UTF_8))
                .toList();
        for (BufferedReader program : heard) {
            assertThat(program.readLine()).isEqualTo("ready");
        }
        for (Process program : programs) {
            program.outputWriter(StandardCharsets.UTF_8).append("go\n").flush();
        }
        List<String> told = heard.stream().flatMap(BufferedReader::lines).toList();
        for (Process program : programs) {
            assertThat(program.waitFor()).isZero();
        }
        return told;
    }
}
