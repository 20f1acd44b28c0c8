package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Frame;
import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.call.CallView;
import fr.palmares.application.call.ShowDetails.Details;
import fr.palmares.application.shared.Slice;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.Track;
import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the start page and the page of a call. */
final class CallPages {

    private CallPages() {}

    static Answer home(Slice<CallView, CallId> calls, Asked asked) {
        HomePage page = new HomePage(
                Frame.of(asked.texts().say("home.title"), asked).alike(Route.API + "/calls"),
                calls.items().stream()
                        .map(view ->
                                new CallFacts(view, asked.texts(), asked.links().to(CallJson.pageOf(view))))
                        .toList(),
                asked.next(calls));
        return Answer.html((output, plain) -> JteHomeGenerated.render(output, plain, page));
    }

    static Answer one(CallView view, Details details, Content laureates, Asked asked) {
        String address = CallJson.pageOf(view);
        Frame frame = Frame.of(view.title(), asked).alike(Route.API + address);
        CallFacts facts = new CallFacts(view, asked.texts(), asked.links().to(address));
        List<Link> tracks = view.tracks().stream()
                .map(track -> new Link(track.title(), asked.links().to("/laureates", filters(view, track))))
                .toList();
        Optional<CallRules> rules = details.published().map(published -> new CallRules(asked.texts(), published));
        List<CallStep> steps = CallStep.of(details, asked.texts());
        return Answer.html((output, plain) ->
                JteCallGenerated.render(output, plain, frame, facts, tracks, rules, steps, laureates));
    }

    private static Map<String, String> filters(CallView view, Track track) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("call", view.id().toString());
        filters.put("track", track.id().toString());
        return filters;
    }
}
