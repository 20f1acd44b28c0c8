package fr.palmares.adapters.markdown;

import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Folding;
import fr.palmares.domain.shared.Slug;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the sentence or heading that splits the laureates in groups by the way in which they are supported. */
final class Tracks {

    /** « les 4 projets suivants », « onze projets », « les projets suivants »: a part of the laureates. */
    private static final Pattern PART = Pattern.compile("\\b(\\p{L}+|\\d+) (?:premiers |autres |derniers )?"
            + "(?:projets?|laureats?|equipes?|dossiers?|defis?|initiatives?)\\b( suivants?)?");

    private final Words words;
    private final List<Track> declared;
    private final Map<TrackId, Track> met = new LinkedHashMap<>();

    /** What names a track: by an identifier of the rules, or by a word that any track may follow. */
    record Words(Map<String, Phrases> known, Pattern other) {

        static Words of(ReadingRules rules) {
            Map<String, Phrases> known = new LinkedHashMap<>();
            rules.section("tracks").forEach((id, phrases) -> known.put(id, new Phrases(phrases)));
            Pattern other = Pattern.compile("\\b(?:" + String.join("|", rules.words("track-words"))
                    + ")(?: \\d+)? ?(?:[:-] ?)?[« \"]*[\\p{L}\\p{N}' -]{2,60}");
            return new Words(known, other);
        }

        /** Whether a folded sentence that counts laureates counts only those of one track. */
        boolean countOne(String folded) {
            return known.values().stream().filter(phrases -> phrases.in(folded)).count() == 1;
        }
    }

    /** @param declared those that the article itself gives an identifier; what is named so is one of them */
    Tracks(Words words, List<Track> declared) {
        this.words = words;
        this.declared = declared;
    }

    /** The track that a heading names. */
    Optional<TrackId> ofHeading(Passage heading) {
        return named(heading.plain());
    }

    /** The track that a passage names, where it speaks of a part of the laureates. */
    Optional<TrackId> ofPassage(Passage passage) {
        if (!Intros.introduces(passage)) {
            return Optional.empty();
        }
        String sentence = Intros.lastSentence(passage.plain());
        return speaksOfAPart(passage.lastSentenceFolded()) ? named(sentence) : Optional.empty();
    }

    private static boolean speaksOfAPart(String folded) {
        return PART.matcher(folded)
                .results()
                .anyMatch(part -> part.group(2) != null
                        || Character.isDigit(part.group(1).charAt(0))
                        || NumberWords.parse(part.group(1)).isPresent());
    }

    /** The track that a label gives. */
    TrackId ofLabel(String text) {
        return named(text).orElseGet(() -> meet(new TrackId(Slug.of(text)), text));
    }

    private Optional<TrackId> named(String text) {
        String folded = Folding.fold(text);
        Optional<Track> own = declared.stream()
                .filter(track -> new Phrases(List.of(Folding.fold(track.title()))).in(folded))
                .max(Comparator.comparingInt(track -> track.title().length()));
        if (own.isPresent()) {
            return Optional.of(meet(own.get().id(), own.get().title()));
        }
        for (Map.Entry<String, Phrases> track : words.known().entrySet()) {
            Optional<String> phrase = track.getValue().first(folded);
            if (phrase.isPresent()) {
                return Optional.of(meet(TrackId.of(track.getKey()), asWritten(phrase.get(), folded, text)));
            }
        }
        return words.other()
                .matcher(folded)
                .results()
                .map(match -> meet(new TrackId(Slug.of(match.group())), asWritten(match.group(), folded, text)))
                .findFirst();
    }

    /** The words of a text that a folded phrase was found in, where folding kept their places. */
    private static String asWritten(String phrase, String folded, String text) {
        int at = folded.indexOf(phrase);
        String stripped = Passage.strip(text);
        String words = stripped.length() == folded.length() ? stripped.substring(at, at + phrase.length()) : phrase;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private TrackId meet(TrackId id, String title) {
        met.computeIfAbsent(id, track -> new Track(track, Passage.strip(title)));
        return id;
    }

    /** The tracks of those identifiers, in the order in which they were met. */
    List<Track> of(Set<TrackId> ids) {
        return met.values().stream().filter(track -> ids.contains(track.id())).toList();
    }
}
