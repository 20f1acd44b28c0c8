package fr.palmares.application.funding;

import fr.palmares.domain.funding.End;
import fr.palmares.domain.laureate.LaureateId;

/** Frees what a laureate that leaves was granted and not paid, within the transaction in which it leaves. */
@FunctionalInterface
public interface ReleaseMoney {

    void release(LaureateId laureate, End end);

    /** Over a record of money. */
    static ReleaseMoney of(Fundings fundings, Awards awards) {
        return (laureate, end) -> new EndedAwards(fundings, awards).end(laureate, end);
    }
}
