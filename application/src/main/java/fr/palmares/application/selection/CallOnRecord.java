package fr.palmares.application.selection;

import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Rules;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a selection is computed from, as it is on record. */
record CallOnRecord(
        CallId id,
        Rules rules,
        List<Proposal> proposals,
        Optional<Jury> jury,
        List<Scorecard> cards,
        Map<AdministrationId, Administration> bodies) {}
