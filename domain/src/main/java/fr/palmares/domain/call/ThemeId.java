package fr.palmares.domain.call;

import fr.palmares.domain.shared.Slug;

/** A theme is named by a slug within its call, such as {@code health}. */
public record ThemeId(Slug slug) implements Comparable<ThemeId> {

    public static ThemeId of(String slug) {
        return new ThemeId(new Slug(slug));
    }

    @Override
    public int compareTo(ThemeId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug.text();
    }
}
