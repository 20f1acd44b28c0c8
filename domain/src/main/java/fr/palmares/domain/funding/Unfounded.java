package fr.palmares.domain.funding;

import fr.palmares.domain.call.CallId;
import fr.palmares.domain.call.CallState;
import fr.palmares.domain.laureate.LaureateId;

/** What an order about money refers to is not on record, or not ready for it. */
public sealed interface Unfounded extends FundingRefusal {

    /** No call has that name. */
    record NoSuchCall(CallId call) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("no-such-call", call);
        }
    }

    /** Who gets money is announced first. */
    record NotAnnounced(CallId call, CallState state) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("money-before-announcement", call, state);
        }
    }

    /** There is nothing to grant from. */
    record NoEnvelope(CallId call) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("no-envelope", call);
        }
    }

    /** No laureate has that number. */
    record NoSuchLaureate(LaureateId laureate) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("unknown-laureate", laureate.number(), laureate.call());
        }
    }

    /** Who left is granted nothing. */
    record LaureateLeft(LaureateId laureate) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("laureate-left", laureate.number(), laureate.call());
        }
    }

    /** Nothing was granted that could be agreed on, paid or stopped. */
    record NoAward(LaureateId laureate) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("no-award", laureate.number(), laureate.call());
        }
    }

    /** A beneficiary is no administration on record. */
    record UnknownBeneficiary(String id) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("unknown-beneficiary", id);
        }
    }

    /** No body is named that could get the money. */
    record NobodyNamed(LaureateId laureate) implements Unfounded {
        @Override
        public Told told() {
            return Told.of("nobody-named", laureate.number(), laureate.call());
        }
    }
}
