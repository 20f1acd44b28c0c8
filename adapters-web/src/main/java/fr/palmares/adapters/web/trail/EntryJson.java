package fr.palmares.adapters.web.trail;

import fr.palmares.application.shared.Sentences;
import fr.palmares.application.trail.TrailWords;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Difference;
import fr.palmares.domain.trail.Entry;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** An entry of the trail as JSON, worded by the sentences of a language beside its fields. */
public record EntryJson(
        long sequence,
        OffsetDateTime at,
        String by,
        String act,
        String kind,
        String subject,
        Optional<String> call,
        int revision,
        List<DifferenceJson> changes,
        String message,
        String digest) {

    /** A field, from what to what. */
    record DifferenceJson(String field, Optional<String> before, Optional<String> after) {

        static DifferenceJson of(Difference difference) {
            return new DifferenceJson(difference.field(), difference.before(), difference.after());
        }
    }

    public static EntryJson of(Entry entry, Sentences sentences) {
        Change change = entry.change();
        return new EntryJson(
                entry.sequence(),
                entry.at().atOffset(ZoneOffset.UTC),
                entry.by().name(),
                change.act().code(),
                change.subject().kind().code(),
                change.subject().id(),
                change.subject().call().map(Object::toString),
                change.revision().number(),
                change.differences().stream().map(DifferenceJson::of).toList(),
                sentences.of(TrailWords.of(change)),
                entry.digest().hex());
    }
}
