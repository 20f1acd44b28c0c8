package fr.palmares.domain.funding;

import fr.palmares.domain.laureate.LaureateId;

/** Which award is meant: a laureate has at most one of money and one in kind. */
public record AwardId(LaureateId laureate, Support support) {}
