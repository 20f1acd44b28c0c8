package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposalsByNameTest {

    @Test
    void tells_the_form_from_the_end_of_the_name() {
        assertThat(Proposals.errors("proposals/a.CSV", "number\n1\n")).containsExactly("1:1 csv-missing-column");
        assertThat(Proposals.errors("Proposals.Json", "7")).containsExactly("1:1 json-no-list-of-proposals");
        assertThat(Proposals.errors("proposals/7.md", "7")).containsExactly("1:1 front-matter-missing");
    }

    @Test
    void refuses_a_form_that_is_not_read() {
        assertThat(Proposals.errors("proposals/a.xlsx", "PK")).containsExactly("1:1 proposal-form-unknown");
        assertThat(Proposals.errors("proposals/json", "[]")).containsExactly("1:1 proposal-form-unknown");
    }
}
