package fr.palmares.domain.jury;

import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.shared.Revision;
import java.util.List;
import java.util.Optional;

/** One juror's marks for one proposal; a criterion that is not marked is absent, which is not zero. */
public record Scorecard(JurorId juror, ProposalId proposal, List<Mark> marks, Revision revision) {

    /** @throws IllegalArgumentException for two marks of one criterion */
    public Scorecard {
        marks = List.copyOf(marks);
        if (marks.stream().map(Mark::criterion).distinct().count() < marks.size()) {
            throw new IllegalArgumentException(juror + " marks a criterion of " + proposal + " twice");
        }
    }

    public static Scorecard of(JurorId juror, ProposalId proposal, List<Mark> marks) {
        return new Scorecard(juror, proposal, marks, Revision.NONE);
    }

    public ProposalNumber number() {
        return proposal.number();
    }

    public Optional<Mark> mark(CriterionId criterion) {
        return marks.stream().filter(mark -> mark.criterion().equals(criterion)).findFirst();
    }

    /** This card with other marks. */
    public Scorecard marked(List<Mark> others) {
        return new Scorecard(juror, proposal, others, revision);
    }

    public Scorecard at(Revision stored) {
        return new Scorecard(juror, proposal, marks, stored);
    }
}
