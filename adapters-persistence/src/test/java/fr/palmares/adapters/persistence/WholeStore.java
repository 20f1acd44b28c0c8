package fr.palmares.adapters.persistence;

import fr.palmares.application.selection.SealedDecision;
import fr.palmares.application.store.Grants;
import fr.palmares.application.store.Samples;
import fr.palmares.application.store.Specifications;
import fr.palmares.application.store.Store;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Mark;
import fr.palmares.domain.jury.Recusal;
import fr.palmares.domain.jury.Scorecard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record that holds some of everything, and of which all invariants hold. */
final class WholeStore {

    static final CallId RUN = CallId.of("run");

    private static final JurorId CHAIR = new JurorId("J1");
    private static final JurorId OTHER = new JurorId("J2");

    private WholeStore() {}

    static void fill(Store store) {
        Grants.settle(store, 3);
        store.keep(() -> fund(store, Grants.whole(1)));
        store.keep(() -> fund(store, Grants.award(2, "250.00")));
        store.keep(() -> fund(store, Grants.inKind(3, "10.00")));
        Call call = Call.published(RUN, "Appel à décider", Specifications.whole(), Samples.source(1));
        store.keep(() -> {
            store.calls().save(call);
            store.proposals().save(List.of(Samples.proposal("run", 1), Samples.proposal("run", 2)));
            store.juries().save(jury());
            store.scorecards().save(List.of(card()));
        });
        store.keep(() -> {
            store.calls().save(call.in(CallState.DECIDED).at(Samples.first()));
            for (int sequence = 1; sequence <= 2; sequence++) {
                String digest = "sha256:" + sequence;
                store.decisions().keep(new SealedDecision(RUN, sequence, digest, "{\"digest\":\"" + digest + "\"}"));
                store.lifecycleSteps().keep(step(sequence));
            }
        });
    }

    private static void fund(Store store, Award award) {
        Funding funding = store.fundings().claim(CallId.of(Grants.CALL)).orElseThrow();
        store.fundings().save(funding.with(Optional.empty(), award, Map.of()).fold(after -> after, reason -> {
            throw new IllegalStateException(reason.toString());
        }));
        store.awards().save(List.of(award));
    }

    private static Jury jury() {
        return Jury.named(
                RUN,
                List.of(
                        new Juror(CHAIR, "Agnès", Juror.Role.PRESIDENT, Optional.empty()),
                        new Juror(OTHER, "Bruno", Juror.Role.MEMBER, Optional.of(LocalDate.of(2019, 4, 1)))),
                List.of(new Recusal(OTHER, new ProposalNumber(2), "employeur", LocalDate.of(2019, 4, 2))));
    }

    private static Scorecard card() {
        return Scorecard.of(
                CHAIR,
                Samples.proposal("run", 1).id(),
                List.of(new Mark(CriterionId.of("impact"), BigDecimal.valueOf(7), Optional.of("Utile"))));
    }

    private static LifecycleStep step(int sequence) {
        return new LifecycleStep(
                RUN,
                sequence,
                LifecycleStep.Kind.AMENDED,
                Instant.parse("2019-05-01T10:00:00Z"),
                Optional.of("erreur"),
                List.of("seats: 15 → 14"));
    }
}
