package fr.palmares.domain.call;

import fr.palmares.domain.shared.Slug;

/** A track is named by a slug within its call, such as {@code scientific}. */
public record TrackId(Slug slug) {

    public static TrackId of(String slug) {
        return new TrackId(new Slug(slug));
    }

    @Override
    public String toString() {
        return slug.text();
    }
}
