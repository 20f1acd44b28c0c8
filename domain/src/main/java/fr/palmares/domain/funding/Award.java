package fr.palmares.domain.funding;

import fr.palmares.domain.funding.FundingRefusal.AlreadyAgreed;
import fr.palmares.domain.funding.FundingRefusal.AnotherCurrency;
import fr.palmares.domain.funding.FundingRefusal.BeforeAgreement;
import fr.palmares.domain.funding.FundingRefusal.Ended;
import fr.palmares.domain.funding.FundingRefusal.EndsBefore;
import fr.palmares.domain.funding.FundingRefusal.InKind;
import fr.palmares.domain.funding.FundingRefusal.InstalmentsDiffer;
import fr.palmares.domain.funding.FundingRefusal.NoAgreement;
import fr.palmares.domain.funding.FundingRefusal.ReferenceUsed;
import fr.palmares.domain.shared.Money;
import fr.palmares.domain.shared.Revision;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a laureate is granted, and what became of it.
 *
 * <p>An award is {@linkplain #granted granted} within the {@linkplain Funding funding} of its call. Its
 * {@linkplain #agreed agreement} schedules the whole of it in instalments, which are {@linkplain #moved paid} once they
 * are due; what was paid may be recovered. It {@linkplain #ended ends} before that where the laureate leaves or the
 * project stops. What was recovered, and what an ended award was not paid, is free for others.
 *
 * <p>An aggregate of its own, so that paying one of a call's 100,000 awards reads one.
 */
public record Award(
        AwardId id,
        Ask ask,
        Money granted,
        Beneficiaries beneficiaries,
        Terms terms,
        Optional<Agreement> agreement,
        Ledger movements,
        Optional<End> end,
        Revision revision) {

    /** @throws IllegalArgumentException for an award of nothing */
    public Award {
        if (granted.isNone()) {
            throw new IllegalArgumentException("an award grants something, got " + granted);
        }
    }

    public static Award granted(AwardId id, Ask ask, Money granted, Beneficiaries beneficiaries, Terms terms) {
        return new Award(
                id,
                ask,
                granted,
                beneficiaries,
                terms,
                Optional.empty(),
                Ledger.EMPTY,
                Optional.empty(),
                Revision.NONE);
    }

    public Currency currency() {
        return granted.currency();
    }

    public boolean isCash() {
        return id.support() == Support.CASH;
    }

    /** What was paid and did not come back. */
    public Money paid() {
        return movements.balance(currency());
    }

    /** What it takes of the envelope: all of it, less what came back; once ended, only what stays paid. */
    public Money committed() {
        if (!isCash()) {
            return Money.none(currency());
        }
        return end.isPresent() ? paid() : granted.minus(movements.recovered(currency()));
    }

    /** This award as it is granted again; the amount under a signed agreement stays. Terms left unsaid stay too. */
    public Checked<Award> grantedAgain(Award told) {
        Optional<FundingRefusal> settled = agreement
                .filter(signed -> !told.granted.equals(granted))
                .map(signed -> new AlreadyAgreed(signed.on(), granted));
        return Checked.unless(
                endReason().or(() -> settled),
                new Award(
                        id,
                        told.ask,
                        told.granted,
                        told.beneficiaries,
                        told.terms.isEmpty() ? terms : told.terms,
                        agreement,
                        movements,
                        end,
                        revision));
    }

    /** This award under an agreement, which may also be one that replaces an earlier one. */
    public Checked<Award> agreed(Agreement signed) {
        Optional<Currency> other = signed.instalments().stream()
                .map(instalment -> instalment.amount().currency())
                .filter(currency -> !currency.equals(currency()))
                .findFirst();
        if (other.isPresent()) {
            return Checked.breaking(new AnotherCurrency(other.get(), currency()));
        }
        Money scheduled = signed.scheduled(currency());
        if (isCash() && !scheduled.equals(granted)) {
            return Checked.breaking(new InstalmentsDiffer(scheduled, granted));
        }
        return going().then(award -> award.under(signed)).then(Award::inOrder);
    }

    /** This award once its agreement is made public. */
    public Checked<Award> published(LocalDate day) {
        return withAgreement(known -> known.publishedOn(day));
    }

    /** This award once a milestone of its agreement is met. */
    public Checked<Award> meeting(String milestone, LocalDate day) {
        return withAgreement(known -> known.meeting(milestone, day)).then(Award::inOrder);
    }

    private Checked<Award> withAgreement(Function<Agreement, Checked<Agreement>> change) {
        return agreement
                .map(known -> change.apply(known).then(this::under))
                .orElseGet(() -> Checked.breaking(new NoAgreement()));
    }

    private Checked<Award> under(Agreement signed) {
        return Checked.holding(
                new Award(id, ask, granted, beneficiaries, terms, Optional.of(signed), movements, end, revision));
    }

    /** This award with one more payment or recovery. */
    public Checked<Award> moved(Movement movement) {
        Award with = with(movements.and(movement));
        return Checked.unless(reasonAgainst(movement), with).then(Award::inOrder);
    }

    /** This award with a movement that was written down wrongly as it should have been. */
    public Checked<Award> corrected(Movement movement) {
        return with(movements.without(movement.reference())).moved(movement);
    }

    private Optional<FundingRefusal> reasonAgainst(Movement movement) {
        if (!isCash()) {
            return Optional.of(new InKind());
        }
        if (!movement.amount().currency().equals(currency())) {
            return Optional.of(new AnotherCurrency(movement.amount().currency(), currency()));
        }
        if (movements.names(movement.reference())) {
            return Optional.of(new ReferenceUsed(movement.reference()));
        }
        if (agreement.isEmpty()) {
            return Optional.of(new NoAgreement());
        }
        return movement.is(Movement.Kind.PAYMENT) ? endReason() : Optional.empty();
    }

    /** Whether every payment and recovery could be made on its day. */
    private Checked<Award> inOrder() {
        Optional<FundingRefusal> wrong = agreement.flatMap(signed -> Stream.concat(
                        movements.before(signed.on()).map(day -> new BeforeAgreement(day, signed.on())).stream(),
                        movements.mistake(signed, currency()).stream())
                .findFirst());
        return Checked.unless(wrong, this);
    }

    /** This award once its laureate left or its project stopped; a second end changes nothing. */
    public Award ended(End last) {
        Optional<End> first = Optional.of(end.orElse(last));
        return new Award(id, ask, granted, beneficiaries, terms, agreement, movements, first, revision);
    }

    /** Whether it can have ended on a day: nothing became of it later. */
    public Checked<Award> endable(LocalDate day) {
        return Checked.unless(
                Stream.concat(agreement.map(Agreement::lastDay).stream(), movements.lastDay().stream())
                        .filter(later -> later.isAfter(day))
                        .findFirst()
                        .map(later -> new EndsBefore(day, later)),
                this);
    }

    private Checked<Award> going() {
        return Checked.unless(endReason(), this);
    }

    private Optional<FundingRefusal> endReason() {
        return end.map(last -> new Ended(last.on(), last.why()));
    }

    private Award with(Ledger later) {
        return new Award(id, ask, granted, beneficiaries, terms, agreement, later, end, revision);
    }

    public Award at(Revision stored) {
        return new Award(id, ask, granted, beneficiaries, terms, agreement, movements, end, stored);
    }
}
