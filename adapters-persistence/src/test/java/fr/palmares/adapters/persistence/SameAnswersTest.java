package fr.palmares.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.administration.AdministrationScope;
import fr.palmares.application.laureate.LaureateFilter;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.store.Samples;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** On the same record, H2 and PostgreSQL answer every query alike, in the same order. */
class SameAnswersTest {

    private static final int LAUREATES = 2_500;
    private static final List<String> SEARCHES =
            List.of("", "zebre", "donnees", "Projet 12", "DONNÉES projet", "%", "numero 7", "nothing-like-it");

    @Test
    void gives_the_same_answers_in_the_same_order_on_both() {
        try (Database h2 = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
                Database postgresql = Database.open(Postgres.emptied())) {
            Crowd.settle(new StoreOf(h2), LAUREATES);
            Crowd.settle(new StoreOf(postgresql), LAUREATES);

            List<Object> expected = answers(h2);

            assertThat(answers(postgresql)).isEqualTo(expected);
            assertThat(expected).hasSizeGreaterThan(100);
        }
    }

    private static List<Object> answers(Database database) {
        List<Object> answers = new ArrayList<>();
        for (String words : SEARCHES) {
            SearchText search = SearchText.of(words);
            answers.add(database.callQueries().list(search, Optional.empty(), 10));
            answers.add(database.callQueries().list(search, Optional.of(CallId.of(Crowd.call(0))), 10));
            for (AdministrationScope scope : AdministrationScope.values()) {
                answers.add(database.administrationQueries().list(scope, search, Optional.empty(), 100));
            }
            for (LaureateFilter filter : filters(search)) {
                answers.add(database.laureateQueries().list(filter, Optional.empty(), 60));
                answers.add(database.laureateQueries().list(filter, after(), 60));
            }
        }
        answers.add(database.callQueries().one(CallId.of(Crowd.call(1))));
        answers.add(database.laureateQueries().one(after().orElseThrow()));
        return answers;
    }

    private static Optional<LaureateId> after() {
        return Optional.of(new LaureateId(CallId.of(Crowd.call(1)), 400));
    }

    private static List<LaureateFilter> filters(SearchText search) {
        Optional<CallId> call = Optional.of(CallId.of(Crowd.call(1)));
        Optional<AdministrationId> body = Optional.of(Crowd.body(7).id());
        Optional<TrackId> track = Optional.of(Samples.TECHNICAL.id());
        return List.of(
                new LaureateFilter(search, Optional.empty(), Optional.empty(), Optional.empty()),
                new LaureateFilter(search, call, Optional.empty(), Optional.empty()),
                new LaureateFilter(search, Optional.empty(), body, Optional.empty()),
                new LaureateFilter(search, Optional.empty(), Optional.empty(), track),
                new LaureateFilter(search, call, body, track));
    }
}
