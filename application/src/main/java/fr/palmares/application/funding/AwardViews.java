package fr.palmares.application.funding;

import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.EndView;
import fr.palmares.application.funding.AwardView.InstalmentView;
import fr.palmares.application.funding.AwardView.MovementView;
import fr.palmares.application.funding.AwardView.TermsView;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.AdministrationName;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an award is shown, whatever store it comes from. */
public final class AwardViews {

    private AwardViews() {}

    /** What is shown of the laureate. */
    public record Won(Optional<ProposalNumber> proposal, String title, Optional<String> objective) {}

    /** The view of an award, its beneficiaries under their names. */
    public static AwardView of(Award award, Won won, Map<AdministrationId, Administration> bodies) {
        return new AwardView(
                award.id(),
                won.proposal(),
                won.title(),
                won.objective(),
                award.ask().track(),
                award.ask().amount(),
                award.granted(),
                beneficiaries(award, bodies),
                terms(award.terms()),
                award.agreement().map(AwardViews::agreement),
                award.movements().all().stream()
                        .map(one -> new MovementView(
                                MovementView.Kind.valueOf(one.kind().name()), one.on(), one.amount(), one.reference()))
                        .toList(),
                award.end().map(end -> new EndView(end.on(), end.why())));
    }

    private static List<BeneficiaryView> beneficiaries(Award award, Map<AdministrationId, Administration> bodies) {
        List<Money> amounts = award.beneficiaries().split(award.granted());
        Optional<LocalDate> day = award.agreement().map(Agreement::on);
        return award.beneficiaries().order().stream()
                .map(place -> beneficiary(award.beneficiaries().all().get(place), amounts.get(place), day, bodies))
                .toList();
    }

    /** Under the name of the day of the agreement or, before it, the latest. */
    private static BeneficiaryView beneficiary(
            Beneficiary one, Money amount, Optional<LocalDate> day, Map<AdministrationId, Administration> bodies) {
        Optional<Administration> body = one.administration().flatMap(id -> Optional.ofNullable(bodies.get(id)));
        return new BeneficiaryView(
                body.map(known -> day.map(known::nameOn).orElseGet(known::latestName))
                        .map(AdministrationName::name)
                        .or(one::name)
                        .orElseGet(one::key),
                one.administration(),
                body.flatMap(Administration::siret),
                one.share(),
                amount);
    }

    private static TermsView terms(Terms terms) {
        return new TermsView(
                terms.reference(),
                terms.conditions(),
                terms.period().from(),
                terms.period().until(),
                terms.cost(),
                terms.aidRegister(),
                terms.notified());
    }

    private static AgreementView agreement(Agreement agreement) {
        return new AgreementView(
                agreement.on(),
                agreement.published(),
                agreement.instalments().stream()
                        .map(one -> new InstalmentView(one.due(), one.milestone(), one.met(), one.amount()))
                        .toList());
    }
}
