package fr.palmares.domain.call;

import fr.palmares.domain.shared.Slug;

/** A call is named by a slug, such as {@code ami-ia-2}. */
public record CallId(Slug slug) implements Comparable<CallId> {

    public static CallId of(String slug) {
        return new CallId(new Slug(slug));
    }

    @Override
    public int compareTo(CallId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug.text();
    }
}
