package fr.palmares.domain.shared;

/** Where something was read: a document's name and a line in it, counted from 1. */
public record Source(String document, int line) {

    public Source {
        document = Folding.written(document);
        if (document.isBlank() || line < 1) {
            throw new IllegalArgumentException(
                    "a source names a document and a line from 1, got " + document + ":" + line);
        }
    }
}
