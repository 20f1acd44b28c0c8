package fr.palmares.application.exchange;

/**
 * Reads the rules of a call as an officer writes them ({@code call.md}).
 *
 * <p>See {@code CallFormatContract} for what every one must honour. To add another, write one class that implements
 * this in an adapter of its own, and hand it over where the program is put together.
 */
@FunctionalInterface
public interface CallFormat {

    /** The call, or every error with its place; never throws on input. */
    Reading<CallDocument> read(Document document);
}
