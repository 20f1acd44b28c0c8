package fr.palmares.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.DecidedScores.Decided;
import fr.palmares.application.exchange.DecidedScores.Weighed;
import fr.palmares.application.exchange.ExportCall.Incomplete;
import fr.palmares.application.exchange.ExportCall.Lacking;
import fr.palmares.application.exchange.ExportCall.NotAnnounced;
import fr.palmares.application.exchange.ExportCall.Order;
import fr.palmares.application.exchange.ExportCall.Ready;
import fr.palmares.application.exchange.ExportCall.UnknownCall;
import fr.palmares.application.exchange.ExportCall.UnknownKind;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.memory.MemoryStore;
import fr.palmares.application.shared.Sentence;
import fr.palmares.application.shared.Transactions.Outcome;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.call.Announcement;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RuleId;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCallTest {

    private static final CallId CALL = Exporting.CALL;
    private static final LocalDate DAY = LocalDate.of(2019, 7, 15);

    private final MemoryStore store = new MemoryStore();
    private Optional<FundingView> funding = Optional.of(Exporting.funding(Optional.of(Exporting.DINUM)));
    private int awards = 3;

    private ExportStores stores() {
        return new ExportStores(
                store.callQueries(),
                store.calls(),
                store.laureateQueries(),
                new GivenFundings(
                        funding,
                        IntStream.rangeClosed(1, awards)
                                .mapToObj(GivenAwards::award)
                                .toList()),
                call -> Optional.of(new Decided(
                        RuleId.EXACT,
                        Map.of(
                                new ProposalNumber(1), new Weighed(Fraction.ONE, Money.euros("1")),
                                new ProposalNumber(9), new Weighed(Fraction.ONE, Money.euros("1"))))));
    }

    private ExportCall.Answer export(String kind, boolean strict) {
        return ExportUseCases.using(stores(), Exporting.edition().publication(), List.of(new Lines(), new Never()))
                .exportCall()
                .export(new Order(CALL, kind, strict));
    }

    private ExportCall.Answer asEverybody(String kind) {
        return ExportUseCases.ofEverybody(
                        stores(), Exporting.edition().publication(), List.of(new Lines(), new Never()))
                .exportCall()
                .export(new Order(CALL, kind, false));
    }

    private void announce(Announcement announcement) {
        store.transactions().run(() -> {
            store.calls().save(Call.announced(CALL, "Appel", announcement, List.of(), new Source("article.md", 1)));
            store.administrations().save(List.<Administration>of());
            Project project = new Project("Un", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
            store.laureates()
                    .save(List.of(Laureate.told(new LaureateId(CALL, 1), project, new Source("article.md", 1))));
            return Outcome.keep(CALL);
        });
    }

    private static Announcement on(LocalDate day) {
        return new Announcement(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void put(CallState state) {
        announce(on(DAY));
        store.transactions().run(() -> {
            Call call = store.calls().find(CALL).orElseThrow();
            store.calls()
                    .save(new Call(
                            call.id(),
                            call.title(),
                            state,
                            call.specification(),
                            call.announcement(),
                            call.tracks(),
                            call.source(),
                            call.revision()));
            return Outcome.keep(CALL);
        });
    }

    private static String text(ExportCall.Answer answer, List<Sentence> leftOut) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ((Ready) answer).writing().writeTo(out, leftOut::add);
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writes_the_rows_and_names_those_left_out() {
        announce(on(DAY));
        List<Sentence> leftOut = new ArrayList<>();

        String text = text(export("lines", false), leftOut);

        assertThat(text).isEqualTo("Projet 1\nProjet 3\n2019-10-25T08:30:15Z 1\n");
        assertThat(leftOut).containsExactly(Sentence.of("export-no-agreement", 2, "Projet 2"));
    }

    @Test
    void refuses_a_strict_order_with_each_row_that_would_be_left_out() {
        announce(on(DAY));

        assertThat(export("lines", true))
                .isEqualTo(new Incomplete(List.of(Sentence.of("export-no-agreement", 2, "Projet 2"))));
    }

    @Test
    void obeys_a_strict_order_where_nothing_is_left_out() {
        announce(on(DAY));
        awards = 1;

        assertThat(export("lines", true)).isInstanceOf(Ready.class);
    }

    @Test
    void reads_more_awards_than_one_page_holds() {
        announce(on(DAY));
        awards = 2 * Paged.PAGE + 1;

        assertThat(text(export("lines", false), new ArrayList<>()).lines()).hasSize(awards);
    }

    @Test
    void refuses_unknown_calls_and_kinds_and_what_the_record_lacks() {
        assertThat(export("lines", false)).isEqualTo(new UnknownCall(CALL));

        announce(on(DAY));

        assertThat(export("pdf", false)).isEqualTo(new UnknownKind("pdf", List.of("lines", "never")));
        assertThat(export("never", false)).isEqualTo(new Lacking(Sentence.of("export-no-envelope", CALL)));
    }

    @ParameterizedTest
    @EnumSource(CallState.class)
    void gives_everybody_nothing_before_the_announcement(CallState state) {
        put(state);

        ExportCall.Answer answer = asEverybody("lines");

        switch (state) {
            case DRAFT -> assertThat(answer).isEqualTo(new UnknownCall(CALL));
            case ANNOUNCED, COMPLETED -> assertThat(answer).isInstanceOf(Ready.class);
            case PUBLISHED, DECIDED, CANCELLED -> assertThat(answer).isEqualTo(new NotAnnounced(CALL));
        }
        assertThat(export("lines", false)).isInstanceOf(Ready.class);
    }

    @Test
    void gives_everybody_the_bytes_that_the_officer_has() {
        put(CallState.ANNOUNCED);

        assertThat(text(asEverybody("lines"), new ArrayList<>()))
                .isEqualTo(text(export("lines", false), new ArrayList<>()));
    }

    @Test
    void is_of_the_day_of_the_announcement_where_no_money_moved() {
        announce(on(DAY));
        funding = Optional.empty();

        assertThat(((Ready) export("lines", false)).edition().changedAt())
                .isEqualTo(Instant.parse("2019-07-15T00:00:00Z"));
    }

    @Test
    void refuses_data_that_would_bear_no_date() {
        announce(Announcement.SILENT);
        funding = Optional.empty();

        assertThat(export("lines", false)).isEqualTo(new Lacking(Sentence.of("export-undated", CALL)));
    }

    @Test
    void lists_every_kind_with_its_dictionary() {
        assertThat(ExportUseCases.using(stores(), Exporting.edition().publication(), List.of(new Lines(), new Never()))
                        .listExports()
                        .list())
                .extracting(offered -> offered.kind().code())
                .containsExactly("lines", "never");
    }

    private List<ExportKind> offered(CallId call) {
        return ExportUseCases.ofEverybody(
                        stores(), Exporting.edition().publication(), List.of(new Lines(), new Never()))
                .offerExports()
                .of(call);
    }

    @Test
    void offers_only_what_can_be_had_of_an_announced_call() {
        put(CallState.ANNOUNCED);

        assertThat(offered(CALL)).extracting(ExportKind::code).containsExactly("lines");
        assertThat(offered(CallId.of("other"))).isEmpty();
    }

    @Test
    void offers_nothing_of_a_call_that_is_not_announced() {
        put(CallState.PUBLISHED);

        assertThat(offered(CALL)).isEmpty();
    }
}
