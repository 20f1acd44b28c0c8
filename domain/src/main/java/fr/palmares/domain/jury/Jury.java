package fr.palmares.domain.jury;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.RecusalRegime;
import fr.palmares.domain.shared.Revision;
import java.util.List;
import java.util.Optional;

/** Who judges the proposals of a call, and who is kept from which of them. */
public record Jury(CallId call, List<Juror> members, List<Recusal> recusals, Revision revision) {

    /**
     * Copies the members and the recusals.
     *
     * @throws IllegalArgumentException for a juror named twice, two presidents, or the recusal of someone who is no
     *     member
     */
    public Jury {
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
        if (members.stream().map(Juror::id).distinct().count() < members.size()) {
            throw new IllegalArgumentException("a jury names each member once");
        }
        if (members.stream()
                        .filter(juror -> juror.role() == Juror.Role.PRESIDENT)
                        .count()
                > 1) {
            throw new IllegalArgumentException("a jury has one president at most");
        }
        for (Recusal recusal : recusals) {
            if (members.stream().noneMatch(juror -> juror.id().equals(recusal.juror()))) {
                throw new IllegalArgumentException(recusal.juror() + " is recused and no member");
            }
        }
    }

    public static Jury named(CallId call, List<Juror> members, List<Recusal> recusals) {
        return new Jury(call, members, recusals, Revision.NONE);
    }

    public Optional<Juror> member(JurorId id) {
        return members.stream().filter(juror -> juror.id().equals(id)).findFirst();
    }

    /** The recusal that keeps the juror from the proposal, as far as the call lets it reach; empty if none does. */
    public Optional<Recusal> recusal(JurorId juror, ProposalNumber proposal, RecusalRegime regime) {
        return recusals.stream()
                .filter(recusal -> recusal.juror().equals(juror))
                .filter(recusal ->
                        regime == RecusalRegime.WHOLE_JURY || recusal.proposal().equals(proposal))
                .findFirst();
    }

    public Jury at(Revision stored) {
        return new Jury(call, members, recusals, stored);
    }
}
