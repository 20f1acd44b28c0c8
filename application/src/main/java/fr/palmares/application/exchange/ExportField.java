package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;

/** A column or key of an export, under the name that it bears in the file, and what it holds. */
public record ExportField(String name, Sentence meaning) {

    /** A field that means what the sentence {@code field-…} of that name says. */
    public static ExportField of(String name, String meaning) {
        return new ExportField(name, Sentence.of("field-" + meaning));
    }
}
