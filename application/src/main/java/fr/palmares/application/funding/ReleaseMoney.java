package fr.palmares.application.funding;

import fr.palmares.domain.funding.Award;
import fr.palmares.domain.funding.End;
import fr.palmares.domain.laureate.LaureateId;
import fr.palmares.domain.shared.Money;
import java.util.Optional;

/** Frees what a laureate that leaves was granted and not paid, within the transaction in which it leaves. */
@FunctionalInterface
public interface ReleaseMoney {

    /** What stays paid, if anything does. */
    Optional<Money> release(LaureateId laureate, End end);

    /** Over a record of money. */
    static ReleaseMoney of(Fundings fundings, Awards awards) {
        return (laureate, end) -> new EndedAwards(fundings, awards)
                .end(laureate, end).stream()
                        .filter(Award::isCash)
                        .map(Award::paid)
                        .filter(kept -> !kept.isNone())
                        .findFirst();
    }
}
