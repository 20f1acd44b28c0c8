package fr.palmares.application.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.exchange.OverrideLine.Change;
import fr.palmares.application.selection.DecisionAnswer.Decided;
import fr.palmares.domain.call.ProposalNumber;
import org.junit.jupiter.api.Test;

class WithdrawingLaureateTest {

    private final DecidedCall call = DecidedCall.published();

    @Test
    void keeps_who_was_brought_in_and_left_off_every_later_list_and_reserve() {
        call.override(2, Change.OUT);
        call.override(4, Change.IN);
        call.decide(DecidedCall.LATER);
        call.withdraw(2);
        call.overrides().clear();

        DecisionFile later = ((Decided) call.decide(DecidedCall.LATER)).decision();

        assertThat(later.changes().withdrawals())
                .extracting(gone -> gone.proposal().value())
                .containsExactly(4);
        assertThat(later.decided().list()).extracting(ProposalNumber::value).containsExactly(1, 2);
        assertThat(later.decided().reserve()).extracting(ProposalNumber::value).containsExactly(3, 5);
    }
}
