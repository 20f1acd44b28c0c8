package fr.palmares.app.trail;

import fr.palmares.adapters.web.Json;
import fr.palmares.app.shared.Field;
import fr.palmares.app.shared.Listing;
import fr.palmares.app.shared.Table;
import fr.palmares.app.shared.Words;
import fr.palmares.application.shared.Sentences;
import fr.palmares.application.shared.Slice;
import fr.palmares.application.trail.TrailWords;
import fr.palmares.domain.trail.Difference;
import fr.palmares.domain.trail.Entry;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the trail is listed; instants are shown to the second, in UTC. */
record HistoryListing(Sentences sentences) implements Listing<Entry, Long> {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public Table table(Words words, List<Entry> entries) {
        Table table = Table.headed(words.of("entry"), words.of("told-at"), words.of("told-by"), words.of("told-what"));
        entries.forEach(entry -> table.add(
                Long.toString(entry.sequence()),
                SHOWN.format(entry.at()),
                entry.by().name(),
                words.of(TrailWords.of(entry.change()))));
        return table;
    }

    @Override
    public List<Field<Entry>> fields() {
        return List.of(
                Field.of("sequence", Entry::sequence),
                Field.of("at", Entry::at),
                Field.of("by", Entry::by),
                Field.of("act", entry -> entry.change().act().code()),
                Field.of("kind", entry -> entry.change().subject().kind().code()),
                Field.of("subject", entry -> entry.change().subject().id()),
                Field.ofOptional("call", entry -> entry.change().subject().call()),
                Field.of("revision", entry -> entry.change().revision().number()),
                Field.of("changes", entry -> Difference.written(entry.change().differences())),
                Field.of("message", entry -> sentences.of(TrailWords.of(entry.change()))),
                Field.of("digest", Entry::digest));
    }

    @Override
    public String json(Slice<Entry, Long> page) {
        return Json.ofHistory(page, sentences).text();
    }
}
