package fr.palmares.application.exchange;

/** Reads the members of a jury and their recusals ({@code jury.md}); see {@code JuryFormatContract}. */
@FunctionalInterface
public interface JuryFormat {

    /** The jury, or every error with its place; never throws on input. */
    Reading<JuryDocument> read(Document document);
}
