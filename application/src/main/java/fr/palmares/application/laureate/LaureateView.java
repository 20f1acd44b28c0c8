package fr.palmares.application.laureate;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Source;
import java.util.Optional;

/**
 * A laureate as lists and pages show it; its administration bears the name of the day of the announcement.
 *
 * @param award the money that it is granted, while the award goes on
 */
public record LaureateView(
        LaureateId id,
        Optional<ProposalNumber> proposal,
        Optional<String> body,
        Optional<NamedAdministration> administration,
        Optional<TrackId> track,
        Project project,
        Optional<Money> award,
        boolean withdrawn,
        Source source) {

    /** A laureate of whom no award of money is on record. */
    public LaureateView(
            LaureateId id,
            Optional<ProposalNumber> proposal,
            Optional<String> body,
            Optional<NamedAdministration> administration,
            Optional<TrackId> track,
            Project project,
            boolean withdrawn,
            Source source) {
        this(id, proposal, body, administration, track, project, Optional.empty(), withdrawn, source);
    }

    /** An administration and what it was called then. */
    public record NamedAdministration(AdministrationId id, String name) {}
}
