package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.laureate.LaureateId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a page and a search cost on many laureates against few; prints a table. Runs with {@code -Plong}. */
@EnabledIfSystemProperty(named = "palmares.long", matches = "true", disabledReason = "takes minutes; run with -Plong")
class ScaleTest {

    private static final int TIMES = 40;

    @TempDir
    private Path folder;

    /** The medians, in milliseconds, of what is asked of a database of one size. */
    private record Costs(
            int laureates, double load, double page, double deep, double rare, double common, double both) {}

    @Test
    void costs_no_more_to_ask_many_laureates_than_few() {
        List<Costs> costs = new ArrayList<>();
        for (int laureates : List.of(10, 1_000, 100_000)) {
            costs.add(measured(laureates));
        }

        costs.forEach(cost -> System.out.println(row(cost)));
        Costs few = costs.get(1);
        Costs many = costs.get(2);
        assertThat(many.page).isLessThan(5 * few.page);
        assertThat(many.deep).isLessThan(5 * few.page);
        assertThat(many.common).isLessThan(5 * few.common);
        assertThat(many.rare).isLessThan(50);
    }

    private static String row(Costs cost) {
        return String.format(
                Locale.ROOT,
                "%7d laureates: load %.1f s, page %.2f, deep page %.2f, rare %.2f, common %.2f, both %.2f ms",
                cost.laureates,
                cost.load / 1_000,
                cost.page,
                cost.deep,
                cost.rare,
                cost.common,
                cost.both);
    }

    private Costs measured(int laureates) {
        try (Database database = Database.open("jdbc:h2:file:" + folder.resolve("of-" + laureates))) {
            long start = System.nanoTime();
            Crowd.settle(new StoreOf(database), laureates);
            double load = (System.nanoTime() - start) / 1e6;
            LaureateId deep = new LaureateId(CallId.of(Crowd.call(laureates / Crowd.PER_CALL * 9 / 10)), 500);
            return new Costs(
                    laureates,
                    load,
                    median(database, LaureateFilter.ALL, Optional.empty()),
                    median(database, LaureateFilter.ALL, Optional.of(deep)),
                    median(database, LaureateFilter.searching("zebre"), Optional.empty()),
                    median(database, LaureateFilter.searching("données"), Optional.empty()),
                    median(database, LaureateFilter.searching("données projet zebre"), Optional.empty()));
        }
    }

    private static double median(Database database, LaureateFilter filter, Optional<LaureateId> after) {
        double[] costs = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            List<LaureateView> page = database.laureateQueries().list(filter, after, 50 + i % 2);
            costs[i] = (System.nanoTime() - start) / 1e6;
            assertThat(page).hasSizeLessThanOrEqualTo(51);
        }
        Arrays.sort(costs);
        return costs[TIMES / 2];
    }
}
