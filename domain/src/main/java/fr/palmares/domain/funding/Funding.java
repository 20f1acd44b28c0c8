package fr.palmares.domain.funding;

import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Envelope;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.call.TrackRules;
import fr.palmares.domain.funding.FundingRefusal.AnotherCurrency;
import fr.palmares.domain.funding.FundingRefusal.OverEnvelope;
import fr.palmares.domain.funding.FundingRefusal.OverTrack;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The money of one call. It is born with the envelope that the call or its announcement names, and knows what its
 * awards come to: every change of an award passes here, so that nothing is committed beyond the envelope of the call or
 * of a track, however many awards there are.
 *
 * @param sums by track; those of awards in no track stand under the empty one
 */
public record Funding(CallId call, Envelope envelope, Map<Optional<TrackId>, Sums> sums, Revision revision) {

    private static final Comparator<Optional<TrackId>> BY_TRACK =
            Comparator.comparing(track -> track.map(TrackId::toString).orElse(""));

    public Funding {
        Map<Optional<TrackId>, Sums> copy = new TreeMap<>(BY_TRACK);
        copy.putAll(sums);
        sums = Collections.unmodifiableMap(copy);
    }

    public static Funding announced(CallId call, Envelope envelope) {
        return new Funding(call, envelope, Map.of(), Revision.NONE);
    }

    /**
     * This funding with the envelope of a later announcement. What is announced below what is committed does not shrink
     * the envelope: the announcement and the sum of the awards are then told side by side.
     */
    public Funding announcedAgain(Envelope later) {
        boolean holds = sums.isEmpty()
                || (later.amount().currency().equals(currency())
                        && later.amount().compareTo(total().committed()) >= 0);
        Money amount = holds ? later.amount() : envelope.amount();
        return new Funding(call, new Envelope(amount, envelope.source().correctedBy(later.source())), sums, revision);
    }

    public Currency currency() {
        return envelope.amount().currency();
    }

    /** What all awards come to. */
    public Sums total() {
        return sums.values().stream().reduce(Sums.nothing(currency()), Sums::plus);
    }

    /** The envelopes that the rules of a call set apart for its tracks. */
    public static Map<TrackId, Money> apart(Call call) {
        Map<TrackId, Money> apart = new LinkedHashMap<>();
        call.rules().ifPresent(rules -> {
            for (TrackRules track : rules.limits().tracks()) {
                track.envelope().ifPresent(envelope -> apart.put(track.id(), envelope));
            }
        });
        return apart;
    }

    /** What the envelope still holds. */
    public Money left() {
        Money committed = total().committed();
        return committed.compareTo(envelope.amount()) > 0
                ? Money.none(currency())
                : envelope.amount().minus(committed);
    }

    private Sums in(Optional<TrackId> track) {
        return sums.getOrDefault(track, Sums.nothing(currency()));
    }

    /**
     * This funding with one award as it stands now, in place of what it was before.
     *
     * @param apart the envelopes that the call sets apart for tracks
     */
    public Checked<Funding> with(Optional<Award> before, Award now, Map<TrackId, Money> apart) {
        if (!now.currency().equals(currency())) {
            return Checked.breaking(new AnotherCurrency(now.currency(), currency()));
        }
        Map<Optional<TrackId>, Sums> changed = new TreeMap<>(BY_TRACK);
        changed.putAll(sums);
        before.ifPresent(award ->
                changed.put(award.ask().track(), in(award.ask().track()).minus(Sums.of(award))));
        changed.merge(now.ask().track(), Sums.of(now), Sums::plus);
        Funding after = new Funding(call, envelope, changed, revision);
        return takesNoMore(before, now)
                ? Checked.holding(after)
                : Checked.unless(after.reasonAgainst(now.ask().track(), apart), after);
    }

    /** What frees money is never refused, even where the envelopes are already exceeded. */
    private static boolean takesNoMore(Optional<Award> before, Award now) {
        return before.filter(award -> award.ask().track().equals(now.ask().track()))
                .filter(award -> now.committed().compareTo(award.committed()) <= 0)
                .isPresent();
    }

    private Optional<FundingRefusal> reasonAgainst(Optional<TrackId> track, Map<TrackId, Money> apart) {
        Money spent = total().committed();
        if (spent.compareTo(envelope.amount()) > 0) {
            return Optional.of(new OverEnvelope(spent.minus(envelope.amount()), envelope.amount()));
        }
        Money spentHere = in(track).committed();
        return track.flatMap(id -> Optional.ofNullable(apart.get(id))
                .filter(limit -> spentHere.compareTo(limit) > 0)
                .map(limit -> new OverTrack(id, spentHere.minus(limit), limit)));
    }

    public Funding at(Revision stored) {
        return new Funding(call, envelope, sums, stored);
    }
}
