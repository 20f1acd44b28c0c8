package fr.palmares.benchmarks.selection;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Recusal;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented calls of 46 proposals that 7 jurors mark on 10 criteria, in halves of a point: some jurors are stricter than
 * others, some are recused, a few leave a criterion out. The same seed gives the same call.
 */
final class MarkedCalls {

    static final int PROPOSALS = 46;
    static final int SEATS = 15;
    private static final int JURORS = 7;
    private static final int RECUSED_IN = 16;
    private static final int LEFT_OUT = 4;
    private static final CallId CALL = CallId.of("ami");

    private final Random random;
    private final List<Recusal> recusals = new ArrayList<>();
    private final List<Scorecard> cards = new ArrayList<>();

    private MarkedCalls(long seed) {
        random = new Random(seed);
    }

    static MarkedCall seeded(long seed) {
        return new MarkedCalls(seed).marked();
    }

    private MarkedCall marked() {
        Call call = MarkedRules.call(CALL);
        List<Proposal> proposals =
                IntStream.rangeClosed(1, PROPOSALS).mapToObj(this::proposal).toList();
        double[] severities = IntStream.range(0, JURORS)
                .mapToDouble(j -> random.nextGaussian())
                .toArray();
        for (Proposal proposal : proposals) {
            double quality = 12.5 + 2 * random.nextGaussian();
            for (int j = 0; j < JURORS; j++) {
                judge(proposal.id(), j, quality - severities[j]);
            }
        }
        for (int left = 0; left < LEFT_OUT; left++) {
            leaveOut(random.nextInt(cards.size()));
        }
        List<Juror> members =
                IntStream.range(0, JURORS).mapToObj(MarkedCalls::juror).toList();
        return new MarkedCall(call, proposals, Jury.named(CALL, members, recusals), cards);
    }

    private Proposal proposal(int number) {
        int hundreds = 300 + random.nextInt(3_700);
        TrackId track = MarkedRules.track(random.nextInt(10) < 7);
        ThemeId theme = MarkedRules.theme(random.nextInt(MarkedRules.THEMES));
        return Proposal.sent(
                new ProposalId(CALL, new ProposalNumber(number)),
                AdministrationId.of("body-" + random.nextInt(PROPOSALS / 3)),
                new Request(Money.euros(BigDecimal.valueOf(hundreds * 100L)), Optional.of(track), List.of(theme)),
                Instant.ofEpochSecond(random.nextInt(1_000_000)),
                new Project("Project " + number, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private void judge(ProposalId proposal, int juror, double level) {
        JurorId id = juror(juror).id();
        if (random.nextInt(RECUSED_IN) == 0) {
            recusals.add(new Recusal(id, proposal.number(), "works there", LocalDate.EPOCH));
            return;
        }
        List<Mark> marks = MarkedRules.CRITERIA.stream()
                .map(criterion ->
                        new Mark(criterion.id(), halves(level + 2 * random.nextGaussian()), Optional.<String>empty()))
                .toList();
        cards.add(Scorecard.of(id, proposal, marks));
    }

    private static BigDecimal halves(double level) {
        long halves = Math.max(0, Math.min(40, Math.round(2 * level)));
        return BigDecimal.valueOf(halves * 5, 1);
    }

    private void leaveOut(int card) {
        Scorecard whole = cards.get(card);
        List<Mark> marks = new ArrayList<>(whole.marks());
        marks.remove(random.nextInt(marks.size()));
        cards.set(card, whole.marked(marks));
    }

    private static Juror juror(int index) {
        return new Juror(new JurorId("J" + (index + 1)), "Juror " + (index + 1), Juror.Role.MEMBER, Optional.empty());
    }
}
