package fr.palmares.adapters.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.shared.Cursor;
import fr.palmares.application.shared.Limit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Set<String> KNOWN = Set.of("q", "limit", "cursor");

    @Test
    void are_decoded_and_keep_their_order() {
        Parameters parameters = Parameters.read("q=%C5%93uvre+d%27art%20%2B%F0%9F%8F%86&limit=7", KNOWN);

        assertThat(parameters.text("q")).hasValue("œuvre d'art +🏆");
        assertThat(parameters.given().keySet()).containsExactly("q", "limit");
        assertThat(parameters.faults()).isEmpty();
    }

    @Test
    void left_empty_count_as_absent() {
        Parameters parameters = Parameters.read("q=&&", KNOWN);

        assertThat(parameters.text("q")).isEmpty();
        assertThat(parameters.search("q").isEmpty()).isTrue();
        assertThat(parameters.faults()).isEmpty();
    }

    @Test
    void at_fault_are_noted_once_each_and_replaced_by_something_harmless() {
        Parameters parameters = Parameters.read("q=" + "a".repeat(201) + "&limit=0&cursor=x&z=1&z=2&q=b", KNOWN);

        assertThat(parameters.search("q").isEmpty()).isTrue();
        assertThat(parameters.page(Limit.DEFAULT, Optional::of).limit()).isEqualTo(Limit.DEFAULT);
        assertThat(parameters.faults())
                .extracting(Fault::kind)
                .containsExactly(
                        ProblemKind.UNKNOWN_PARAMETER,
                        ProblemKind.REPEATED_PARAMETER,
                        ProblemKind.QUERY_TOO_LONG,
                        ProblemKind.BAD_CURSOR,
                        ProblemKind.BAD_LIMIT);
    }

    @Test
    void give_the_page_that_a_cursor_and_a_limit_name() {
        Parameters parameters = Parameters.read("limit=200&cursor=" + new Cursor("é/1"), KNOWN);

        assertThat(parameters.page(Limit.DEFAULT, Optional::of).after()).hasValue("é/1");
        assertThat(parameters.page(Limit.DEFAULT, Optional::of).limit()).isEqualTo(new Limit(200));
    }

    @Test
    void are_repeated_to_people_only_so_far() {
        String endless = "é".repeat(59) + "🏆🏆🏆";

        assertThat(Fault.shortened(endless)).isEqualTo("é".repeat(59) + "🏆…");
        assertThat(Fault.shortened("court")).isEqualTo("court");
    }
}
