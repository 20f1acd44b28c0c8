package fr.palmares.application.funding;

import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.administration.Siret;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.funding.AwardId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An award as lists, pages and open data show it: who gets what for which project, under which agreement, and what was
 * paid so far.
 *
 * @param asked what the proposal asked for, where it is on record; {@code granted} may be less
 * @param beneficiaries at least one, the largest share first; their amounts sum to what is granted
 * @param end none for an award that goes on; one that ended is no longer owed more than was paid
 */
public record AwardView(
        AwardId id,
        Optional<ProposalNumber> proposal,
        String title,
        Optional<String> objective,
        Optional<TrackId> track,
        Optional<Money> asked,
        Money granted,
        List<BeneficiaryView> beneficiaries,
        TermsView terms,
        Optional<AgreementView> agreement,
        List<MovementView> movements,
        Optional<EndView> end) {

    public AwardView {
        beneficiaries = List.copyOf(beneficiaries);
        movements = List.copyOf(movements);
    }

    /** All that moved one way, whatever moved the other. */
    public Money moved(MovementView.Kind kind) {
        return movements.stream()
                .filter(movement -> movement.kind() == kind)
                .map(MovementView::amount)
                .reduce(Money.none(granted.currency()), Money::plus);
    }

    /** What was paid and did not come back. */
    public Money paid() {
        return moved(MovementView.Kind.PAYMENT).minus(moved(MovementView.Kind.RECOVERY));
    }

    /** When and why an award ended: its laureate left, or its project stopped. */
    public record EndView(LocalDate on, String why) {}

    /** Who gets a share of an award, under the name of the day of the agreement or, before it, the latest. */
    public record BeneficiaryView(
            String name,
            Optional<AdministrationId> administration,
            Optional<Siret> siret,
            Fraction share,
            Money amount) {}

    /**
     * What open data on grants asks beside the amount.
     *
     * @param reference of the decision that grants it
     * @param conditions of payment, in the giver's words
     * @param cost of the whole project
     * @param aidRegister the number of the aid in the European register
     * @param notified whether the European Commission was told of the aid
     */
    public record TermsView(
            Optional<String> reference,
            Optional<String> conditions,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Money> cost,
            Optional<String> aidRegister,
            boolean notified) {}

    /** An agreement that was signed, with what it schedules, in order of date; milestones without one come last. */
    public record AgreementView(LocalDate on, Optional<LocalDate> published, List<InstalmentView> instalments) {

        public AgreementView {
            instalments = List.copyOf(instalments);
        }
    }

    /** What is to be paid at a date, or once a milestone is met. */
    public record InstalmentView(
            Optional<LocalDate> due, Optional<String> milestone, Optional<LocalDate> met, Money amount) {}

    /** Money that went to the beneficiary or, recovered, came back. */
    public record MovementView(Kind kind, LocalDate on, Money amount, String reference) {

        /** Which way the money went. */
        public enum Kind {
            PAYMENT,
            RECOVERY
        }
    }
}
