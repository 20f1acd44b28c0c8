package fr.palmares.application.exchange;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.proposal.Project;
import fr.palmares.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a proposal's document says, each part with its place, before anything is held against the call's rules. */
public record ProposalDocument(
        Placed<ProposalNumber> number,
        Placed<AdministrationId> administration,
        Optional<Placed<TrackId>> track,
        Placed<Money> amount,
        List<Placed<ThemeId>> themes,
        Placed<Instant> received,
        Project project) {

    public ProposalDocument {
        themes = List.copyOf(themes);
    }
}
