package fr.palmares.adapters.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What surrounds every page: its title, the words and addresses it is written with, its JSON, its other language. */
public record Frame(String title, Texts texts, Links links, Optional<String> json, List<Translation> translations) {

    /** The same page in a language. */
    public record Translation(Language language, String address, boolean current) {}

    public Frame {
        translations = List.copyOf(translations);
    }

    public static Frame of(String title, Asked asked) {
        return new Frame(title, asked.texts(), asked.links(), Optional.empty(), translations(asked, asked.given()));
    }

    /** The frame of a page whose address could not be understood: what it asked for is not repeated. */
    static Frame ofError(String title, Asked asked) {
        return new Frame(title, asked.texts(), asked.links(), Optional.empty(), translations(asked, Map.of()));
    }

    /** This page tells the same as that JSON. */
    public Frame alike(String jsonAddress) {
        return new Frame(title, texts, links, Optional.of(jsonAddress), translations);
    }

    private static List<Translation> translations(Asked asked, Map<String, String> given) {
        return Arrays.stream(Language.values())
                .map(language -> new Translation(
                        language,
                        asked.links().in(language, asked.path(), given),
                        language == asked.texts().language()))
                .toList();
    }

    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    public String link(String path) {
        return links.to(path);
    }

    public String stylesheet() {
        return Asset.STYLESHEET.address();
    }

    public String icon() {
        return Asset.ICON.address();
    }
}
