package fr.palmares.application.exchange;

import fr.palmares.application.call.CallView;
import fr.palmares.application.funding.FundingView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.domain.call.Specification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What an export is made from: the call, its money, what goes into every export, and the rows on record. */
public record Exported(
        CallView call,
        Optional<Specification> specification,
        Optional<FundingView> funding,
        Edition edition,
        ExportRows rows) {

    /** Under whose address and licence it is published, and when the record last changed: never the hour of export. */
    public record Edition(Publication publication, Instant changedAt) {

        public Edition {
            changedAt = changedAt.truncatedTo(ChronoUnit.SECONDS);
        }

        public LocalDate changedOn() {
            return changedAt.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    public Optional<GrantorView> grantor() {
        return funding.flatMap(FundingView::grantor);
    }

    /** Who grants: the grantor on record, else the first organiser as the call names it, where it names one. */
    public Optional<String> organiser() {
        return grantor()
                .map(GrantorView::name)
                .or(() -> specification.flatMap(
                        rules -> rules.organisers().stream().findFirst()));
    }

    /** Who publishes: the organiser, else the site. */
    public String publisher() {
        return organiser().orElseGet(() -> edition.publication().site().getHost());
    }
}
