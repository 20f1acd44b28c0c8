package fr.palmares.adapters.markdown;

import fr.palmares.application.selection.Settled;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Totals;
import java.util.List;
import java.util.Optional;

/** A list with its reserve and what it comes to. */
record SettledText(List<Integer> list, List<Integer> reserve, TotalsText totals) {

    static SettledText of(Settled settled) {
        Totals totals = settled.totals();
        return new SettledText(
                numbers(settled.list()),
                numbers(settled.reserve()),
                new TotalsText(totals.score().toString(), totals.amount().map(MoneyText::of), totals.selected()));
    }

    private static List<Integer> numbers(List<ProposalNumber> proposals) {
        return proposals.stream().map(ProposalNumber::value).toList();
    }

    Settled settled() {
        return new Settled(
                list.stream().map(ProposalNumber::new).toList(),
                reserve.stream().map(ProposalNumber::new).toList(),
                new Totals(Exact.fraction(totals.score), totals.amount.map(MoneyText::money), totals.selected));
    }

    record TotalsText(String score, Optional<MoneyText> amount, int selected) {}
}
