package fr.palmares.application.trail;

import fr.palmares.application.shared.Slice;
import fr.palmares.domain.trail.Entry;

/** The way in to this package: everything it offers, built from what it needs. */
public record TrailUseCases(ShowHistory showHistory) {

    public static TrailUseCases using(AuditTrail trail) {
        return new TrailUseCases((filter, page) ->
                Slice.of(trail.latest(filter, page.after(), page.limit().items() + 1), page.limit(), Entry::sequence));
    }
}
