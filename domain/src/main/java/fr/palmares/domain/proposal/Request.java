package fr.palmares.domain.proposal;

import fr.palmares.domain.call.ThemeId;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** What a proposal asks for: an amount, within which track, and under which themes. */
public record Request(Money amount, Optional<TrackId> track, List<ThemeId> themes) {

    public Request {
        themes = themes.stream().distinct().toList();
    }
}
