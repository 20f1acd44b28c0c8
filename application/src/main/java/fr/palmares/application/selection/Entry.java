package fr.palmares.application.selection;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.proposal.Eligibility;
import fr.palmares.domain.proposal.Request;
import java.time.Instant;
import java.util.Optional;

/** A proposal as far as a decision depends on it. */
public record Entry(
        ProposalNumber number,
        String title,
        AdministrationId administration,
        Optional<AdministrationId> parent,
        Request request,
        Instant received,
        Eligibility eligibility) {}
