package fr.palmares.adapters.web.laureate;

import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Links;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.call.CallView;
import fr.palmares.domain.call.Track;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The search as it was filled in, and what can be chosen in it. */
record SearchForm(
        String words,
        String call,
        String track,
        Optional<String> administration,
        List<Choice> calls,
        List<Choice> tracks) {

    /** An entry of a list to choose from. */
    record Choice(String value, String label, boolean chosen) {}

    /** The form as it was filled in; the tracks to choose from are those of the chosen call, or of all calls. */
    static SearchForm of(Asked asked, List<CallView> calls) {
        String call = asked.text("call").orElse("");
        String track = asked.text("track").orElse("");
        Map<String, String> tracks = calls.stream()
                .filter(view -> call.isEmpty() || view.id().toString().equals(call))
                .flatMap(view -> view.tracks().stream())
                .collect(Collectors.toMap(
                        named -> named.id().toString(), Track::title, (a, b) -> a, LinkedHashMap::new));
        if (!track.isEmpty()) {
            tracks.putIfAbsent(track, track);
        }
        Map<String, String> titles = calls.stream()
                .collect(Collectors.toMap(
                        view -> view.id().toString(), CallView::title, (a, b) -> a, LinkedHashMap::new));
        if (!call.isEmpty()) {
            titles.putIfAbsent(call, call);
        }
        return new SearchForm(
                asked.text("q").orElse(""),
                call,
                track,
                asked.text("administration"),
                choices(titles, call),
                choices(tracks, track));
    }

    private static List<Choice> choices(Map<String, String> labels, String chosen) {
        return labels.entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(), entry.getValue(), entry.getKey().equals(chosen)))
                .toList();
    }

    static String address(Links links, String call, String track) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("call", call);
        if (!track.isEmpty()) {
            filters.put("track", track);
        }
        return links.to("/laureates", filters);
    }

    /** The same search for programs. */
    String json() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("q", words);
        filters.put("call", call);
        filters.put("administration", administration.orElse(""));
        filters.put("track", track);
        filters.values().removeIf(String::isEmpty);
        return new Links(Optional.empty()).to(Route.API + "/laureates", filters);
    }

    String title(Texts texts) {
        return words.isEmpty() ? texts.say("laureates.title") : texts.say("laureates.title.words", words);
    }

    boolean narrowed() {
        return !words.isEmpty() || !call.isEmpty() || !track.isEmpty() || administration.isPresent();
    }
}
