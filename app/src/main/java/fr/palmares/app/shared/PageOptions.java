package fr.palmares.app.shared;

import fr.palmares.application.shared.Cursor;
import fr.palmares.application.shared.Limit;
import fr.palmares.application.shared.Page;
import fr.palmares.application.shared.Slice;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of a list to show, and in which form. */
public final class PageOptions {

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable String limit;

    @Option(names = "--cursor", paramLabel = "CURSOR")
    private @Nullable String cursor;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    private PageOptions() {}

    /** Options of which none is given yet. */
    public static PageOptions unset() {
        return new PageOptions();
    }

    /**
     * Which part of the list to show.
     *
     * @param key reads the key in a cursor
     * @throws Refused for a limit or a cursor that is none, and for two forms at once
     */
    public <K> Page<K> page(Function<String, Optional<K>> key) {
        if (json && csv) {
            throw Refused.wrongCommandLine("two-forms");
        }
        return new Page<>(Optional.ofNullable(cursor).map(text -> after(text, key)), limit());
    }

    private static <K> K after(String cursor, Function<String, Optional<K>> key) {
        return Cursor.parse(cursor)
                .map(Cursor::key)
                .flatMap(key)
                .orElseThrow(() -> Refused.wrongCommandLine("wrong-cursor", cursor));
    }

    private Limit limit() {
        if (limit == null) {
            return Limit.DEFAULT;
        }
        if (!limit.matches("[0-9]{1,3}") || !Limit.holds(Integer.parseInt(limit))) {
            throw Refused.wrongCommandLine("wrong-limit", limit, Limit.LARGEST, Limit.DEFAULT.items());
        }
        return new Limit(Integer.parseInt(limit));
    }

    /** Prints a page in the form asked for, and says how to ask for the next. */
    public <V, K> ExitCode show(Session session, Slice<V, K> page, Listing<V, K> listing) {
        if (json) {
            session.console().print(listing.json(page));
            return ExitCode.DONE;
        }
        if (csv) {
            session.console().print(Csv.of(listing.fields(), page.items()));
        } else if (page.items().isEmpty()) {
            session.say("nothing-found");
        } else {
            session.console().print(listing.table(session.words(), page.items()).on(session.terminal()));
        }
        page.next()
                .ifPresent(key -> session.say(
                        "next-page", NextPage.command(session.asked().arguments(), new Cursor(key.toString()))));
        return ExitCode.DONE;
    }
}
