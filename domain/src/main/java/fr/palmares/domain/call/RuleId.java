package fr.palmares.domain.call;

import fr.palmares.domain.shared.Slug;

/** A selection rule is named by a slug: {@code exact}, {@code ranking}, {@code equal-shares}. */
public record RuleId(Slug slug) {

    /** The exact optimum, which a call uses unless it names another rule. */
    public static final RuleId EXACT = of("exact");

    public static RuleId of(String slug) {
        return new RuleId(new Slug(slug));
    }

    @Override
    public String toString() {
        return slug.text();
    }
}
