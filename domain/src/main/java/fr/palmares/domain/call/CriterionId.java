package fr.palmares.domain.call;

import fr.palmares.domain.shared.Slug;

/** A criterion is named by a slug within its call, such as {@code impact}. */
public record CriterionId(Slug slug) implements Comparable<CriterionId> {

    public static CriterionId of(String slug) {
        return new CriterionId(new Slug(slug));
    }

    @Override
    public int compareTo(CriterionId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug.text();
    }
}
