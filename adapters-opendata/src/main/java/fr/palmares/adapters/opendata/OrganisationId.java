package fr.palmares.adapters.opendata;

import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.shared.Slug;
import java.util.Optional;

/**
 * What a body is called in every register at once: the list that registers it, and its number there. French bodies are
 * in the list FR-RCS, which takes SIREN and SIRET numbers and replaces the deprecated FR-INSEE; a body whose SIRET is
 * not known bears our own name. Source: https://org-id.guide/list/FR-RCS and https://org-id.guide/list/FR-INSEE
 */
final class OrganisationId {

    private static final String REGISTER = "FR-RCS-";
    private static final String OWN = "360G-palmares-org:";

    private OrganisationId() {}

    static String of(GrantorView grantor) {
        return of(grantor.siret(), Optional.of(grantor.id()), grantor.name());
    }

    static String of(BeneficiaryView beneficiary) {
        return of(beneficiary.siret(), beneficiary.administration(), beneficiary.name());
    }

    static String named(String name) {
        return of(Optional.empty(), Optional.empty(), name);
    }

    private static String of(Optional<Siret> siret, Optional<AdministrationId> id, String name) {
        return siret.map(number -> REGISTER + number)
                .orElseGet(() -> OWN + id.map(AdministrationId::toString).orElseGet(() -> slug(name)));
    }

    private static String slug(String name) {
        return Slug.of(name).toString();
    }
}
