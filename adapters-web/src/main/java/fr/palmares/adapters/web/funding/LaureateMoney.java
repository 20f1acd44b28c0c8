package fr.palmares.adapters.web.funding;

import fr.palmares.adapters.web.shared.Links;
import fr.palmares.adapters.web.shared.Texts;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.MovementView;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What a laureate was granted, and its schedule, on its page. */
record LaureateMoney(Texts texts, Links links, List<AwardView> awards) {

    String address() {
        return links.to("/calls/" + awards.get(0).id().laureate().call() + "/funding");
    }

    String support(AwardView award) {
        return texts.say("money.support." + award.id().support().code());
    }

    String share(BeneficiaryView beneficiary) {
        BigDecimal percent = new BigDecimal(beneficiary.share().numerator())
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(beneficiary.share().denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return texts.say("money.share", percent.round(MathContext.DECIMAL32));
    }

    String due(InstalmentView instalment) {
        return instalment.due().map(texts::date).or(instalment::milestone).orElseGet(() -> texts.say("money.undated"));
    }

    String movement(MovementView movement) {
        return texts.say("money.movement." + movement.kind().name().toLowerCase(Locale.ROOT));
    }
}
