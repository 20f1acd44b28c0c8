package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.ProposalId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A juror's marks on a proposal, by criterion; what the juror wrote beside them stays out. */
record CardText(String juror, int proposal, Map<String, String> marks) {

    static CardText of(Scorecard card) {
        Map<String, String> marks = new TreeMap<>();
        card.marks().forEach(mark -> marks.put(mark.criterion().toString(), Exact.text(mark.value())));
        return new CardText(card.juror().toString(), card.number().value(), marks);
    }

    Scorecard card(CallId call) {
        return Scorecard.of(
                new JurorId(juror),
                new ProposalId(call, new ProposalNumber(proposal)),
                new TreeMap<>(marks)
                        .entrySet().stream()
                                .map(mark -> new Mark(
                                        CriterionId.of(mark.getKey()),
                                        Exact.decimal(mark.getValue()),
                                        Optional.empty()))
                                .toList());
    }
}
