package fr.palmares.adapters.web.funding;

import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.EndView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.application.funding.AwardView.TermsView;
import fr.palmares.application.funding.WatchedAward;
import fr.palmares.application.shared.Sentences;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An award as JSON, with what is to be done about it. */
record AwardJson(
        String laureate,
        String support,
        Optional<Integer> proposal,
        String title,
        Optional<String> track,
        Optional<Money> asked,
        Money granted,
        Money paid,
        List<BeneficiaryJson> beneficiaries,
        TermsView terms,
        Optional<AgreementJson> agreement,
        List<MovementJson> movements,
        Optional<EndView> end,
        List<AlertJson> alerts) {

    /** Who gets which share, as an exact fraction. */
    record BeneficiaryJson(
            String name, Optional<String> administration, Optional<String> siret, String share, Money amount) {

        static BeneficiaryJson of(BeneficiaryView view) {
            return new BeneficiaryJson(
                    view.name(),
                    view.administration().map(Object::toString),
                    view.siret().map(Object::toString),
                    view.share().toString(),
                    view.amount());
        }
    }

    /** What was signed. */
    record AgreementJson(LocalDate on, Optional<LocalDate> published, List<InstalmentView> instalments) {

        static AgreementJson of(AgreementView view) {
            return new AgreementJson(view.on(), view.published(), view.instalments());
        }
    }

    /** A payment or a recovery. */
    record MovementJson(String kind, LocalDate on, Money amount, String reference) {

        static MovementJson of(MovementView view) {
            return new MovementJson(
                    view.kind().name().toLowerCase(Locale.ROOT), view.on(), view.amount(), view.reference());
        }
    }

    static AwardJson of(WatchedAward watched, Sentences sentences) {
        AwardView view = watched.award();
        return new AwardJson(
                view.id().laureate().toString(),
                view.id().support().code(),
                view.proposal().map(ProposalNumber::value),
                view.title(),
                view.track().map(Object::toString),
                view.asked(),
                view.granted(),
                view.paid(),
                view.beneficiaries().stream().map(BeneficiaryJson::of).toList(),
                view.terms(),
                view.agreement().map(AgreementJson::of),
                view.movements().stream().map(MovementJson::of).toList(),
                view.end(),
                watched.alerts().stream()
                        .map(alert -> AlertJson.of(alert, sentences))
                        .toList());
    }
}
