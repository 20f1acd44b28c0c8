package fr.palmares.application.selection;

import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.selection.Totals;
import java.util.List;

/** A list, computed or decided: who is on it, by number; who may move up, in order; what the list comes to. */
public record Settled(List<ProposalNumber> list, List<ProposalNumber> reserve, Totals totals) {

    public Settled {
        list = List.copyOf(list);
        reserve = List.copyOf(reserve);
    }
}
