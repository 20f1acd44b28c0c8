package fr.palmares.application.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.palmares.application.exchange.Announced;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.OverrideLine.Change;
import fr.palmares.application.selection.AnnounceCall.Answer.Announcing;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.application.selection.DecisionAnswer.Refused;
import fr.palmares.application.selection.DecisionAnswer.Withdrawn;
import fr.palmares.application.selection.DecisionAnswer.WrongOverrides;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionUseCasesTest {

    private final DecidedCall call = DecidedCall.published();

    private static List<ProposalNumber> numbers(Integer... values) {
        return List.of(values).stream().map(ProposalNumber::new).toList();
    }

    private List<SealedDecision> decisions() {
        return call.store().decisions().of(DecidedCall.CALL);
    }

    private List<Laureate> laureates() {
        return call.store().laureates().of(DecidedCall.CALL);
    }

    private Decided decided() {
        return (Decided) call.decide(DecidedCall.LATER);
    }

    @Test
    void decides_one_second_after_closing_and_not_before() {
        assertThat(call.decide(DecidedCall.CLOSING))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Sentence::code)
                                .containsExactly("not-closed-yet"));
        assertThat(decisions()).isEmpty();

        assertThat(call.decide(DecidedCall.CLOSING.plusSeconds(1))).isInstanceOf(Decided.class);
    }

    @Test
    void keeps_the_decision_and_moves_the_call_on() {
        Decided decided = decided();

        assertThat(decided.decision().decided().list()).isEqualTo(numbers(1, 2));
        assertThat(decided.decision().decided().reserve()).isEqualTo(numbers(3, 4, 5));
        assertThat(decisions()).containsExactly(decided.sealed());
        assertThat(call.onRecord().state()).isEqualTo(CallState.DECIDED);
        assertThat(laureates()).as("nothing is public before the announcement").isEmpty();
    }

    @Test
    void leaves_what_jurors_wrote_beside_their_marks_out_of_the_file() {
        assertThat(decided().decision().inputs().cards())
                .flatExtracting(card -> card.marks())
                .extracting(Mark::comment)
                .containsOnly(Optional.empty());
    }

    @Test
    void keeps_both_lists_side_by_side_and_the_changed_out_of_the_reserve() {
        call.override(2, Change.OUT);
        call.override(4, Change.IN);

        DecisionFile file = decided().decision();

        assertThat(file.computed().list()).isEqualTo(numbers(1, 2));
        assertThat(file.decided().list()).isEqualTo(numbers(1, 4));
        assertThat(file.decided().reserve()).isEqualTo(numbers(3, 5));
        assertThat(file.decided().totals().amount()).contains(Money.euros("2000.00"));
    }

    @Test
    void keeps_nothing_where_one_override_is_wrong() {
        call.override(2, Change.OUT);
        call.override(1, Change.IN);

        assertThat(call.decide(DecidedCall.LATER))
                .isInstanceOfSatisfying(
                        WrongOverrides.class,
                        wrong -> assertThat(wrong.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly("override-in-already"));
        assertThat(decisions()).isEmpty();
        assertThat(call.onRecord().state()).isEqualTo(CallState.PUBLISHED);
    }

    @Test
    void lets_no_override_exceed_the_envelope() {
        call.override(2, Change.OUT);
        call.override(3, Change.IN);

        assertThat(call.decide(DecidedCall.LATER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Sentence::code)
                                .containsExactly("decided-envelope"));
    }

    @Test
    void promotes_the_first_of_the_reserve_that_fits_and_says_who_was_passed_over() {
        decided();

        Withdrawn withdrawn = (Withdrawn) call.withdraw(1);

        assertThat(withdrawn.left()).isEqualTo(new ProposalNumber(1));
        assertThat(withdrawn.promotion().promoted()).contains(new ProposalNumber(4));
        assertThat(withdrawn.promotion().passedOver())
                .extracting(passed -> passed.candidate().value())
                .containsExactly(3);
        assertThat(withdrawn.decision().decision().decided().list()).isEqualTo(numbers(2, 4));
        assertThat(withdrawn.decision().decision().replaces()).contains(1);
        assertThat(decisions()).hasSize(2);
    }

    @Test
    void says_when_nobody_fits_and_then_leaves_the_seat_empty() {
        decided();
        call.withdraw(1);
        call.withdraw(1);

        Withdrawn last = (Withdrawn) call.withdraw(1);

        assertThat(last.promotion().promoted()).isEmpty();
        assertThat(last.decision().decision().decided().list()).isEqualTo(numbers(5));
    }

    @Test
    void keeps_who_left_away_from_later_decisions() {
        decided();
        call.withdraw(1);

        DecisionFile corrected = decided().decision();

        assertThat(corrected.sequence()).isEqualTo(3);
        assertThat(corrected.replaces()).contains(2);
        assertThat(corrected.computed().list()).isEqualTo(numbers(1, 2));
        assertThat(corrected.decided().list()).isEqualTo(numbers(2, 4));
    }

    @Test
    void refuses_who_is_no_laureate_and_a_withdrawal_before_any_decision() {
        assertThat(call.withdraw(1)).isInstanceOf(Refused.class);
        decided();
        assertThat(call.withdraw(3)).isInstanceOf(Refused.class);
        assertThat(call.withdraw(0)).isInstanceOf(Refused.class);
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void announces_the_decided_list_from_the_record_alone() {
        decided();
        List<Announced> told = new ArrayList<>();

        AnnounceCall.Answer answer = call.announce(announced -> {
            told.add(announced);
            return "article";
        });

        assertThat(answer).isEqualTo(new Announcing("article", 2));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).proposals()).isEqualTo(5);
        assertThat(told.get(0).amount()).contains(Money.euros("2500.00"));
        assertThat(told.get(0).laureates()).isEqualTo(2);
        assertThat(call.onRecord().state()).isEqualTo(CallState.ANNOUNCED);
        assertThat(call.onRecord().announcement().laureates()).contains(2);
        assertThat(laureates())
                .extracting(Laureate::proposal)
                .containsExactly(Optional.of(new ProposalNumber(1)), Optional.of(new ProposalNumber(2)));
    }

    @Test
    void keeps_every_number_for_ever_and_notes_who_left() {
        decided();
        call.announce(announced -> "");
        call.withdraw(1);

        call.announce(announced -> "");

        assertThat(laureates())
                .extracting(laureate -> laureate.id().number(), Laureate::withdrawn)
                .containsExactly(tuple(1, true), tuple(2, false), tuple(3, false));
    }

    @Test
    void announces_nothing_that_was_not_decided_on() {
        decided();
        call.store().keep(() -> {
            Proposal first = call.store().proposals().of(DecidedCall.CALL).get(0);
            Request other = new Request(Money.euros("1.00"), Optional.empty(), List.of());
            call.store()
                    .proposals()
                    .save(List.of(first.sentAgain(Proposal.sent(
                            first.id(), first.administration(), other, first.received(), first.project()))));
        });

        assertThat(call.announce(announced -> ""))
                .isInstanceOfSatisfying(
                        AnnounceCall.Answer.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("not-as-decided-on"));
        assertThat(laureates()).isEmpty();
    }

    @Test
    void announces_nothing_where_the_article_cannot_be_written() {
        decided();

        assertThatThrownBy(() -> call.announce(announced -> {
                    throw new IllegalStateException("no ink");
                }))
                .hasMessage("no ink");

        assertThat(laureates()).isEmpty();
        assertThat(call.onRecord().state()).isEqualTo(CallState.DECIDED);
    }
}
