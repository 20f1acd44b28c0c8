package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the sentence or heading that splits the laureates in groups by the way in which they are supported. */
final class Tracks {

    /** « les 4 projets suivants », « ces onze projets », « 11 projets sélectionnés »: a part of the laureates. */
    private static final Pattern PART = Pattern.compile("\\b(?:\\p{L}+|\\d+) (?:premiers |autres |derniers )?"
            + "(?:projets|laureats|equipes|dossiers|defis|initiatives)\\b.*");

    private final Map<String, Phrases> known = new LinkedHashMap<>();
    private final List<String> words;
    private final Map<TrackId, Track> met = new LinkedHashMap<>();

    Tracks(ReadingRules rules) {
        rules.section("tracks").forEach((id, phrases) -> known.put(id, new Phrases(phrases)));
        this.words = rules.words("track-words");
    }

    /** The track that a heading names. */
    Optional<TrackId> ofHeading(Passage heading) {
        return named(heading.plain());
    }

    /** The track that a passage names, where it speaks of a part of the laureates. */
    Optional<TrackId> ofPassage(Passage passage) {
        String sentence = Intros.lastSentence(passage.plain());
        String folded = Folding.fold(sentence);
        boolean introduces = folded.endsWith(":") || folded.contains("suivant") || passage.isStrong();
        return introduces && PART.matcher(folded).find() ? named(sentence) : Optional.empty();
    }

    /** Whether a sentence that counts laureates counts only those of one track. */
    boolean ofCount(String sentence) {
        String folded = Folding.fold(sentence);
        return known.values().stream().filter(phrases -> phrases.in(folded)).count() == 1;
    }

    /** The track that a label gives. */
    TrackId ofLabel(String text) {
        return named(text).orElseGet(() -> meet(new TrackId(Slug.of(text)), text));
    }

    private Optional<TrackId> named(String text) {
        String folded = Folding.fold(text);
        for (Map.Entry<String, Phrases> track : known.entrySet()) {
            if (track.getValue().in(folded)) {
                return Optional.of(meet(TrackId.of(track.getKey()), text));
            }
        }
        return words.stream()
                .map(word -> Pattern.compile("\\b" + Pattern.quote(word) + "(?: \\d+)? ?(?:[:-] ?)?[« \"]*([\\p{L}\\p{N}' -]{2,60})")
                        .matcher(folded))
                .filter(Matcher::find)
                .map(matcher -> meet(new TrackId(Slug.of(matcher.group())), text))
                .findFirst();
    }

    private TrackId meet(TrackId id, String title) {
        met.computeIfAbsent(id, track -> new Track(track, Passage.strip(title.replaceAll("[\\s\\p{Z}:]+$", ""))));
        return id;
    }

    /** The tracks met so far, in order. */
    List<Track> met() {
        return List.copyOf(met.values());
    }
}
