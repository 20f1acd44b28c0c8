package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.call.CallView;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.call.FundingSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page tells of a call: the figures that were announced beside those that the record bears out. */
record CallFacts(CallView view, Texts texts, String address) {

    /** A number and what it counts. */
    record Figure(String kind, String value, String label) {}

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        view.announcement().proposals().ifPresent(count -> figures.add(figure("proposals", count)));
        view.announcement().laureates().ifPresent(count -> figures.add(figure("announced", count)));
        if (isAnnounced()) {
            figures.add(figure("found", view.laureates()));
        }
        return figures;
    }

    /** Whether its laureates are public. */
    boolean isAnnounced() {
        return view.state() == CallState.ANNOUNCED || view.state() == CallState.COMPLETED;
    }

    private Figure figure(String kind, int count) {
        return new Figure(kind, texts.number(count), texts.count("call.figure." + kind, count));
    }

    /** « 15 annoncés, 4 décrits »: in words, where the record does not hold all that were announced, or more. */
    Optional<String> difference() {
        return view.announcement()
                .laureates()
                .filter(announced -> announced != view.laureates())
                .map(announced -> texts.count("call.announced", announced)
                        + texts.say("list.separator")
                        + texts.count("call.found", view.laureates()));
    }

    /** How many were announced and are not described; none where the record holds as many or more. */
    Optional<String> missing() {
        return view.announcement()
                .laureates()
                .map(announced -> announced - view.laureates())
                .filter(missing -> missing > 0)
                .map(missing -> texts.count("call.missing", missing));
    }

    String state() {
        return texts.say("call.state." + view.state().name());
    }

    Optional<String> announcedOn() {
        return view.announcement().on().map(texts::date);
    }

    /** Programme, fund, operator, as far as they are known. */
    List<String> fundingChain() {
        return view.envelope().map(envelope -> chain(envelope.source())).orElse(List.of());
    }

    private static List<String> chain(FundingSource source) {
        return Stream.of(source.programme(), source.fund(), source.operator())
                .flatMap(Optional::stream)
                .toList();
    }
}
