package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Link;
import fr.palmares.adapters.web.shared.Links;
import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of the table of awards. */
record AwardRow(AwardView view, Texts texts, Links links) {

    Link laureate() {
        return new Link(view.title(), links.to("/laureates/" + view.id().laureate()));
    }

    String number() {
        return texts.number(view.id().laureate().number());
    }

    String beneficiaries() {
        return view.beneficiaries().stream().map(BeneficiaryView::name).collect(Collectors.joining(" · "));
    }

    boolean inKind() {
        return view.id().support() == Support.IN_KIND;
    }

    String asked() {
        return view.asked().map(texts::money).orElse("–");
    }

    String granted() {
        return texts.money(view.granted());
    }

    String agreed() {
        return view.agreement().map(agreement -> texts.date(agreement.on())).orElse("–");
    }

    /** What went to the beneficiaries and stayed there. */
    String paid() {
        return inKind() ? "–" : texts.money(paid(view));
    }

    static Money paid(AwardView view) {
        BigDecimal paid = view.movements().stream()
                .map(movement -> movement.kind() == MovementView.Kind.PAYMENT
                        ? movement.amount().amount()
                        : movement.amount().amount().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(paid, view.granted().currency());
    }

    Optional<String> track() {
        return view.track().map(Object::toString);
    }
}
