package fr.palmares.application.proposal;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.proposal.ProposalId;
import fr.palmares.domain.proposal.Request;
import fr.palmares.domain.shared.Source;
import java.time.OffsetDateTime;

/** A proposal as those who run its call see it: its body under the latest name, its instant in the call's zone. */
public record ProposalView(
        ProposalId id,
        AdministrationId administration,
        String body,
        Request request,
        OffsetDateTime received,
        Project project,
        Eligibility eligibility,
        Source source) {}
