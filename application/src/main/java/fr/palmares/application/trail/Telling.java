package fr.palmares.application.trail;

import fr.palmares.application.selection.SealedDecision;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.shared.Revision;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Facts;
import fr.palmares.domain.trail.Subject;
import fr.palmares.domain.trail.Subject.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How things of one kind are told in the trail: which of them is meant, and all that is on record of it. */
public record Telling<T>(Kind kind, Function<T, String> id, Function<T, Revision> revision, Function<T, Facts> facts) {

    public static final Telling<Call> CALLS =
            new Telling<>(Kind.CALL, call -> call.id().toString(), Call::revision, CallFacts::of);

    public static final Telling<LifecycleStep> STEPS =
            new Telling<>(Kind.STEP, step -> step.call() + "/" + step.sequence(), step -> Revision.NONE, CallFacts::of);

    public static final Telling<Administration> ADMINISTRATIONS = new Telling<>(
            Kind.ADMINISTRATION, body -> body.id().toString(), Administration::revision, AdministrationFacts::of);

    public static final Telling<Proposal> PROPOSALS =
            new Telling<>(Kind.PROPOSAL, proposal -> proposal.id().toString(), Proposal::revision, ProjectFacts::of);

    public static final Telling<Jury> JURIES =
            new Telling<>(Kind.JURY, jury -> jury.call().toString(), Jury::revision, JuryFacts::of);

    public static final Telling<Scorecard> SCORECARDS = new Telling<>(
            Kind.SCORECARD, card -> card.proposal() + "/" + card.juror(), Scorecard::revision, JuryFacts::of);

    public static final Telling<SealedDecision> DECISIONS = new Telling<>(
            Kind.DECISION,
            decision -> decision.call() + "/" + decision.sequence(),
            decision -> Revision.NONE,
            DecisionFacts::of);

    public static final Telling<Laureate> LAUREATES =
            new Telling<>(Kind.LAUREATE, laureate -> laureate.id().toString(), Laureate::revision, ProjectFacts::of);

    public static final Telling<Funding> FUNDINGS =
            new Telling<>(Kind.FUNDING, funding -> funding.call().toString(), Funding::revision, FundingFacts::of);

    public static final Telling<Award> AWARDS = new Telling<>(
            Kind.AWARD,
            award -> award.id().laureate() + "/" + award.id().support().code(),
            Award::revision,
            FundingFacts::of);

    public Subject subject(T thing) {
        return new Subject(kind, id.apply(thing));
    }

    /**
     * What saving these things changes.
     *
     * @param onRecord finds, of things, those that are on record
     */
    public List<Change> changes(List<T> saved, Function<List<T>, List<T>> onRecord) {
        List<T> known = saved.stream().filter(thing -> !isNew(thing)).toList();
        Map<String, T> before = new HashMap<>();
        if (!known.isEmpty()) {
            onRecord.apply(known).forEach(thing -> before.put(id.apply(thing), thing));
        }
        return saved.stream()
                .map(thing -> change(Optional.ofNullable(before.get(id.apply(thing))), thing))
                .toList();
    }

    private boolean isNew(T thing) {
        return revision.apply(thing).equals(Revision.NONE);
    }

    /** What is not on record any more is a stale write, which the store refuses. */
    private Change change(Optional<T> before, T now) {
        return isNew(now)
                ? Change.created(subject(now), facts.apply(now))
                : Change.changed(
                        subject(now),
                        revision.apply(now).next(),
                        before.map(facts).orElseGet(() -> Facts.collected(none -> {})),
                        facts.apply(now));
    }

    /** A thing that was on record before the trail began; what is never stored twice is at its first revision. */
    public Change found(T thing) {
        Revision now = isNew(thing) ? Revision.NONE.next() : revision.apply(thing);
        return Change.found(subject(thing), now, facts.apply(thing));
    }
}
