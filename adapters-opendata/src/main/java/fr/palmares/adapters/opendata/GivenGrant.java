package fr.palmares.adapters.opendata;

import fr.palmares.application.exchange.Exported;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.AgreementView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.AwardView.MovementView.Kind;
import fr.palmares.domain.funding.Support;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The grants that an award is to its beneficiaries. */
final class GivenGrant {

    private final Exported exported;
    private final AwardView award;
    private final JsonGenerator json;

    private GivenGrant(Exported exported, AwardView award, JsonGenerator json) {
        this.exported = exported;
        this.award = award;
        this.json = json;
    }

    /** When the decision was made known or, if that is earlier or all that is on record, the agreement signed. */
    static Optional<LocalDate> dateOf(Exported exported, AwardView award) {
        return Stream.concat(
                        exported.call().announcement().on().stream(), award.agreement().map(AgreementView::on).stream())
                .min(Comparator.naturalOrder());
    }

    static void write(Exported exported, AwardView award, JsonGenerator json) {
        GivenGrant grant = new GivenGrant(exported, award, json);
        for (int index = 0; index < award.beneficiaries().size(); index++) {
            json.writeStartObject();
            grant.writeWhat(index);
            grant.writeMoney(index);
            grant.writeWho(award.beneficiaries().get(index));
            grant.writeRelated(index);
            json.writeStringProperty(
                    "dateModified", exported.edition().changedAt().toString());
            json.writeEndObject();
        }
    }

    private String id(int beneficiary) {
        String support = award.id().support().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "360G-palmares-" + award.id().laureate() + "-" + support + "-" + (beneficiary + 1);
    }

    private void writeWhat(int index) {
        json.writeStringProperty("id", id(index));
        json.writeStringProperty("title", award.title());
        json.writeStringProperty("description", award.objective().orElse(award.title()));
        json.writeStringProperty(
                "awardDate", dateOf(exported, award).orElseThrow().toString());
        json.writeStringProperty(
                "url",
                exported.edition().publication().page(award.id().laureate()).toString());
        award.terms().from().ifPresent(from -> {
            json.writeArrayPropertyStart("plannedDates");
            json.writeStartObject();
            json.writeStringProperty("startDate", from.toString());
            award.terms().until().ifPresent(until -> json.writeStringProperty("endDate", until.toString()));
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    /** What was asked and paid is known of the whole award: it is told where that has one beneficiary. */
    private void writeMoney(int index) {
        BeneficiaryView beneficiary = award.beneficiaries().get(index);
        json.writeStringProperty("currency", beneficiary.amount().currency().getCurrencyCode());
        if (award.beneficiaries().size() == 1) {
            award.asked().ifPresent(asked -> json.writeNumberProperty("amountAppliedFor", asked.amount()));
        }
        json.writeNumberProperty("amountAwarded", beneficiary.amount().amount());
        if (award.beneficiaries().size() == 1) {
            json.writeNumberProperty("amountDisbursed", disbursed());
        }
        json.writeArrayPropertyStart("fundingType");
        json.writeStartObject();
        json.writeStringProperty(
                "title", award.id().support() == Support.CASH ? "aide en numéraire" : "aide en nature");
        json.writeEndObject();
        json.writeEndArray();
    }

    private BigDecimal disbursed() {
        return award.movements().stream()
                .map(movement -> movement.kind() == Kind.PAYMENT
                        ? movement.amount().amount()
                        : movement.amount().amount().negate())
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private void writeWho(BeneficiaryView beneficiary) {
        writeOrganisation("recipientOrganization", OrganisationId.of(beneficiary), beneficiary.name());
        writeOrganisation(
                "fundingOrganization",
                exported.grantor().map(OrganisationId::of).orElseGet(() -> OrganisationId.named(exported.publisher())),
                exported.publisher());
        json.writeArrayPropertyStart("grantProgramme");
        json.writeStartObject();
        json.writeStringProperty("code", exported.call().id().toString());
        json.writeStringProperty("title", exported.call().title());
        json.writeStringProperty(
                "url",
                exported.edition().publication().page(exported.call().id()).toString());
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("fromOpenCall", "Yes");
    }

    private void writeOrganisation(String role, String id, String name) {
        json.writeArrayPropertyStart(role);
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("name", name);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeRelated(int index) {
        List<String> others = IntStream.range(0, award.beneficiaries().size())
                .filter(other -> other != index)
                .mapToObj(this::id)
                .toList();
        if (!others.isEmpty()) {
            json.writeArrayPropertyStart("relatedActivity");
            others.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
