package fr.palmares.application.laureate;

import fr.palmares.application.shared.SearchText;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.TrackId;
import java.util.Optional;

/**
 * Which laureates are asked for; all conditions hold together. A searched word begins a word of the title, of the
 * project's texts, of the body as written, or of a name or acronym that the administration ever had.
 */
public record LaureateFilter(
        SearchText search, Optional<CallId> call, Optional<AdministrationId> administration, Optional<TrackId> track) {

    public static final LaureateFilter ALL =
            new LaureateFilter(SearchText.NOTHING, Optional.empty(), Optional.empty(), Optional.empty());

    public static LaureateFilter searching(String text) {
        return new LaureateFilter(SearchText.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static LaureateFilter of(CallId call) {
        return new LaureateFilter(SearchText.NOTHING, Optional.of(call), Optional.empty(), Optional.empty());
    }

    public static LaureateFilter of(AdministrationId administration) {
        return new LaureateFilter(SearchText.NOTHING, Optional.empty(), Optional.of(administration), Optional.empty());
    }
}
