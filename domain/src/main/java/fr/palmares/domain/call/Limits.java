package fr.palmares.domain.call;

import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** What a selection may not exceed or miss: seats, envelope, tracks, quotas, themes, pairs and pins. */
public record Limits(
        Seats seats,
        Optional<Envelope> envelope,
        List<TrackRules> tracks,
        Quotas quotas,
        List<ThemeRange> themes,
        List<ExclusivePair> pairs,
        Pins pins) {

    /**
     * Copies and checks what the call declares.
     *
     * @throws IllegalArgumentException for a track or theme named twice, or tracks whose envelopes sum to more than
     *     the call's
     */
    public Limits {
        tracks = List.copyOf(tracks);
        themes = List.copyOf(themes);
        pairs = List.copyOf(pairs);
        if (tracks.stream().map(TrackRules::id).distinct().count() < tracks.size()) {
            throw new IllegalArgumentException("a call names each track once");
        }
        if (themes.stream().map(ThemeRange::theme).distinct().count() < themes.size()) {
            throw new IllegalArgumentException("a call names each theme once");
        }
        Optional<Money> apart =
                tracks.stream().flatMap(track -> track.envelope().stream()).reduce(Money::plus);
        if (envelope.isPresent()
                && apart.isPresent()
                && apart.get().compareTo(envelope.get().amount()) > 0) {
            throw new IllegalArgumentException("the envelopes of the tracks sum to " + apart.get() + ", above the "
                    + envelope.get().amount() + " of the call");
        }
    }

    public Optional<TrackRules> track(TrackId id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    public boolean names(ThemeId theme) {
        return themes.stream().anyMatch(range -> range.theme().equals(theme));
    }
}
