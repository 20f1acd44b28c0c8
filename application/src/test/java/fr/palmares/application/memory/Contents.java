package fr.palmares.application.memory;

import fr.palmares.application.selection.SealedDecision;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.LifecycleStep;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.funding.Funding;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.laureate.Laureate;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.trail.Entry;
import java.util.ArrayList;
import java.util.TreeMap;

/**
 * All that the store holds, in the order in which it is listed. Records in it never change, so a copy is a snapshot.
 */
record Contents(
        TreeMap<CallId, Call> calls,
        TreeMap<AdministrationId, Administration> administrations,
        TreeMap<LaureateId, Laureate> laureates,
        TreeMap<CallId, Funding> fundings,
        TreeMap<AwardId, Award> awards,
        TreeMap<ProposalId, Proposal> proposals,
        TreeMap<CallId, Jury> juries,
        TreeMap<CardKey, Scorecard> scorecards,
        TreeMap<PlaceKey, SealedDecision> decisions,
        TreeMap<PlaceKey, LifecycleStep> steps,
        ArrayList<Entry> trail) {

    static Contents empty() {
        return new Contents(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>());
    }

    Contents copy() {
        return new Contents(
                new TreeMap<>(calls),
                new TreeMap<>(administrations),
                new TreeMap<>(laureates),
                new TreeMap<>(fundings),
                new TreeMap<>(awards),
                new TreeMap<>(proposals),
                new TreeMap<>(juries),
                new TreeMap<>(scorecards),
                new TreeMap<>(decisions),
                new TreeMap<>(steps),
                new ArrayList<>(trail));
    }

    void becomes(Contents before) {
        replace(calls, before.calls);
        replace(administrations, before.administrations);
        replace(laureates, before.laureates);
        replace(fundings, before.fundings);
        replace(awards, before.awards);
        replace(proposals, before.proposals);
        replace(juries, before.juries);
        replace(scorecards, before.scorecards);
        replace(decisions, before.decisions);
        replace(steps, before.steps);
        trail.subList(before.trail.size(), trail.size()).clear();
    }

    private static <K, V> void replace(TreeMap<K, V> now, TreeMap<K, V> before) {
        now.clear();
        now.putAll(before);
    }
}
