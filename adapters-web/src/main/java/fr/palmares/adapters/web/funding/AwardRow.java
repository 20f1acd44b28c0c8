package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Links;
import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.WatchedAward;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.funding.Support;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of the table of awards. */
record AwardRow(WatchedAward watched, Texts texts, Links links) {

    private AwardView view() {
        return watched.award();
    }

    Link laureate() {
        return new Link(view().title(), links.to("/laureates/" + view().id().laureate()));
    }

    String number() {
        return texts.number(view().id().laureate().number());
    }

    String beneficiaries() {
        return view().beneficiaries().stream().map(BeneficiaryView::name).collect(Collectors.joining(" · "));
    }

    boolean inKind() {
        return view().id().support() == Support.IN_KIND;
    }

    String asked() {
        return view().asked().map(texts::money).orElse("–");
    }

    String granted() {
        return texts.money(view().granted());
    }

    String agreed() {
        return view().agreement().map(agreement -> texts.date(agreement.on())).orElse("–");
    }

    /** When and why it ended, for one that does not go on. */
    Optional<String> end() {
        return view().end().map(end -> texts.say("money.ended-on", texts.date(end.on()), end.why()));
    }

    /** What went to the beneficiaries and stayed there. */
    String paid() {
        return inKind() ? "–" : texts.money(view().paid());
    }

    /** What is to be done about it, in sentences. */
    List<String> alerts() {
        Sentences sentences = Sentences.in(texts.language().locale());
        return watched.alerts().stream()
                .map(alert -> sentences.of(alert.sentence()))
                .toList();
    }
}
