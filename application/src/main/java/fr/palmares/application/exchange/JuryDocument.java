package fr.palmares.application.exchange;

import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.Recusal;
import java.util.List;

/** What a {@code jury.md} says: the members, and who is recused from what; each recusal with its place. */
public record JuryDocument(List<Juror> members, List<Placed<Recusal>> recusals) {

    public JuryDocument {
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
    }
}
