package fr.palmares.domain.funding;

import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Fraction;
import fr.palmares.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Why money is not granted, scheduled or moved. Codes are stable and public; each has its sentence. */
public sealed interface FundingRefusal
        permits FundingRefusal.OverEnvelope,
                FundingRefusal.OverTrack,
                FundingRefusal.AnotherCurrency,
                FundingRefusal.NoMoney,
                FundingRefusal.SharesNotWhole,
                FundingRefusal.BeneficiaryTwice,
                FundingRefusal.AlreadyAgreed,
                FundingRefusal.Ended,
                FundingRefusal.InKind,
                FundingRefusal.NoAgreement,
                FundingRefusal.InstalmentsDiffer,
                FundingRefusal.UnknownMilestone,
                FundingRefusal.MilestoneTwice,
                FundingRefusal.BeforeAgreement,
                FundingRefusal.EndsBefore,
                FundingRefusal.NotYet,
                FundingRefusal.NotDue,
                FundingRefusal.MoreThanPaid,
                FundingRefusal.ReferenceUsed,
                Unfounded {

    Told told();

    /** The code of a reason, and the facts that fill the blanks of its sentence. */
    record Told(String code, List<Object> facts) {

        public Told {
            facts = List.copyOf(facts);
        }

        static Told of(String code, Object... facts) {
            return new Told(code, List.of(facts));
        }
    }

    /** The awards would sum to more than the envelope of the call. */
    record OverEnvelope(Money by, Money envelope) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("over-envelope", by, envelope);
        }
    }

    /** The awards of a track would sum to more than is set apart for it. */
    record OverTrack(TrackId track, Money by, Money envelope) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("over-track-envelope", track, by, envelope);
        }
    }

    /** Amounts of two currencies are neither added nor compared. */
    record AnotherCurrency(Currency given, Currency expected) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("another-currency", given, expected);
        }
    }

    /** An award, an instalment or a movement of nothing is none. */
    record NoMoney() implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("amount-zero");
        }
    }

    /** The shares of the beneficiaries do not sum to 1. */
    record SharesNotWhole(Fraction sum) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("shares-not-whole", sum);
        }
    }

    /** A beneficiary is named twice. */
    record BeneficiaryTwice(String name) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("beneficiary-twice", name);
        }
    }

    /** An amount under a signed agreement is not changed. */
    record AlreadyAgreed(LocalDate on, Money granted) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("award-agreed", on, granted);
        }
    }

    /** Nothing more is granted, scheduled or paid once an award ended. */
    record Ended(LocalDate on, String why) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("award-ended", on, why);
        }
    }

    /** Nothing is paid for work that is given in kind. */
    record InKind() implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("award-in-kind");
        }
    }

    /** Nothing is published, met or paid without an agreement. */
    record NoAgreement() implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("no-agreement");
        }
    }

    /** What the agreement schedules is not what was granted. */
    record InstalmentsDiffer(Money scheduled, Money granted) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("instalments-differ", scheduled, granted);
        }
    }

    /** No instalment, or several, wait for a milestone of that name. */
    record UnknownMilestone(String milestone, List<String> known) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("unknown-milestone", milestone, known);
        }
    }

    /** Two instalments wait for milestones of one name, which nothing could tell apart. */
    record MilestoneTwice(String milestone) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("milestone-twice", milestone);
        }
    }

    /** An award would end before something that became of it. */
    record EndsBefore(LocalDate on, LocalDate later) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("ends-before", on, later);
        }
    }

    /** Something that follows the agreement is dated before it. */
    record BeforeAgreement(LocalDate on, LocalDate agreed) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("before-agreement", on, agreed);
        }
    }

    /** What is recorded as done on a day that is still to come. */
    record NotYet(LocalDate on, LocalDate today) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("not-yet", on, today);
        }
    }

    /** The payments would sum to more than the instalments that were due on a day. */
    record NotDue(Money by, LocalDate on, Money due) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("not-due", by, on, due);
        }
    }

    /** More would come back than had been paid by a day. */
    record MoreThanPaid(Money by, LocalDate on, Money paid) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("more-than-paid", by, on, paid);
        }
    }

    /** Another movement of the call bears that reference already. */
    record ReferenceUsed(String reference) implements FundingRefusal {
        @Override
        public Told told() {
            return Told.of("reference-used", reference);
        }
    }
}
