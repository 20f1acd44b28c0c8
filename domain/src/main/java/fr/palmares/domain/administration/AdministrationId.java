package fr.palmares.domain.administration;

import fr.palmares.domain.shared.Slug;

/** An administration is named by a slug that outlives its names, such as {@code office-francais-de-la-biodiversite}. */
public record AdministrationId(Slug slug) implements Comparable<AdministrationId> {

    public static AdministrationId of(String slug) {
        return new AdministrationId(new Slug(slug));
    }

    @Override
    public int compareTo(AdministrationId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug.text();
    }
}
