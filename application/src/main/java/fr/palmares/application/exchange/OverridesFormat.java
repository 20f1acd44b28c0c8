package fr.palmares.application.exchange;

import java.util.List;

/** Reads what the jury changes in the computed list ({@code overrides.md}); see {@code OverridesFormatContract}. */
@FunctionalInterface
public interface OverridesFormat {

    /** The overrides in the document's order, or every error with its place; an override without a motive is one. */
    Reading<List<OverrideLine>> read(Document document);
}
