package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.exchange.LinkedGrants;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.laureate.LaureateView;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.funding.Support;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Awards in the words of search engines. Source: https://schema.org/MonetaryGrant and https://schema.org/Grant */
final class SchemaOrgGrants implements LinkedGrants {

    @Override
    public String of(LaureateView laureate, List<AwardView> awards, Optional<GrantorView> grantor, Edition edition) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put(
                "@graph",
                awards.stream()
                        .map(award -> grant(laureate, award, grantor, edition))
                        .toList());
        return withinScript(Json.text(document));
    }

    /** What could end the element stands only within strings, where JSON has another way to say it. */
    private static String withinScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private static Map<String, Object> grant(
            LaureateView laureate, AwardView award, Optional<GrantorView> grantor, Edition edition) {
        boolean cash = award.id().support() == Support.CASH;
        String page = edition.publication().page(laureate.id()).toString();
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("@type", cash ? "MonetaryGrant" : "Grant");
        grant.put(
                "@id",
                page + "#"
                        + award.id().support().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        grant.put("identifier", laureate.id().toString());
        grant.put("name", laureate.project().title());
        award.objective().ifPresent(objective -> grant.put("description", objective));
        grant.put("url", page);
        if (cash) {
            grant.put("amount", amount(award));
        }
        grantor.ifPresent(funder -> grant.put("funder", organisation(funder.name(), funder.siret())));
        grant.put(
                "fundedItem",
                award.beneficiaries().stream()
                        .map(SchemaOrgGrants::organisation)
                        .toList());
        grant.put("subjectOf", data(laureate, edition));
        return grant;
    }

    private static Map<String, Object> amount(AwardView award) {
        Map<String, Object> amount = new LinkedHashMap<>();
        amount.put("@type", "MonetaryAmount");
        amount.put("value", award.granted().amount());
        amount.put("currency", award.granted().currency().getCurrencyCode());
        return amount;
    }

    private static Map<String, Object> organisation(BeneficiaryView beneficiary) {
        return organisation(beneficiary.name(), beneficiary.siret());
    }

    private static Map<String, Object> organisation(String name, Optional<Siret> siret) {
        Map<String, Object> organisation = new LinkedHashMap<>();
        organisation.put("@type", "GovernmentOrganization");
        organisation.put("name", name);
        siret.ifPresent(number -> organisation.put("identifier", number.digits()));
        return organisation;
    }

    private static Map<String, Object> data(LaureateView laureate, Edition edition) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@type", "CreativeWork");
        dataset.put("url", edition.publication().page(laureate.id().call()).toString());
        dataset.put("license", edition.publication().licence().address().toString());
        dataset.put("dateModified", edition.changedAt().toString());
        return dataset;
    }
}
