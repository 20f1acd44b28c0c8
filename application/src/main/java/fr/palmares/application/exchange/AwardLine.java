package fr.palmares.application.exchange;

import fr.palmares.domain.funding.Agreement;
import fr.palmares.domain.funding.Beneficiary;
import fr.palmares.domain.funding.Support;
import fr.palmares.domain.funding.Terms;
import fr.palmares.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * One line of awards, each cell with its place, before anything is held against the record.
 *
 * @param beneficiaries none for the laureate's own body
 */
public record AwardLine(
        Placed<Integer> laureate,
        Support support,
        Placed<Money> amount,
        Placed<List<Beneficiary>> beneficiaries,
        Terms terms,
        Optional<Placed<Agreement>> agreement) {}
