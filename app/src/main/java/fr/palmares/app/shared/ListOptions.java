package fr.palmares.app.shared;

import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.SearchText;
import fr.palmares.application.shared.Slice;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every list that is searched can be asked: for which words, which part of it, and in which form. */
public final class ListOptions {

    @Option(names = "--q", paramLabel = "TEXT")
    private String search = "";

    @Mixin
    private final PageOptions page = PageOptions.unset();

    private ListOptions() {}

    /** Options of which none is given yet. */
    public static ListOptions unset() {
        return new ListOptions();
    }

    /**
     * What to look for.
     *
     * @throws Refused for a text that is too long
     */
    public SearchText search() {
        if (search.length() > SearchText.LONGEST) {
            throw Refused.wrongCommandLine("long-search", SearchText.LONGEST, search.length());
        }
        return SearchText.of(search);
    }

    /**
     * Which part of the list to show.
     *
     * @param key reads the key in a cursor
     * @throws Refused for a limit or a cursor that is none, and for two forms at once
     */
    public <K> Page<K> page(Function<String, Optional<K>> key) {
        return page.page(key);
    }

    /** Prints a page in the form asked for, and says how to ask for the next. */
    public <V, K> ExitCode show(Session session, Slice<V, K> slice, Listing<V, K> listing) {
        return page.show(session, slice, listing);
    }
}
