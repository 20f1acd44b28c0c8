package fr.palmares.application.laureate;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Source;
import java.util.Optional;

/** A laureate as lists and pages show it; its administration bears the name of the day of the announcement. */
public record LaureateView(
        LaureateId id,
        Optional<ProposalNumber> proposal,
        Optional<String> body,
        Optional<NamedAdministration> administration,
        Optional<TrackId> track,
        Project project,
        boolean withdrawn,
        Source source) {

    /** An administration and what it was called then. */
    public record NamedAdministration(AdministrationId id, String name) {}
}
