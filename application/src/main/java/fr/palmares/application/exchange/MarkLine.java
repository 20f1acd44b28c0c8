package fr.palmares.application.exchange;

import fr.palmares.domain.call.CriterionId;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.JurorId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of marks, each cell with its place, before anything is held against the call's rules.
 *
 * @param on when it was marked, where the table tells
 */
public record MarkLine(
        Placed<JurorId> juror,
        Placed<ProposalNumber> proposal,
        Placed<CriterionId> criterion,
        Placed<BigDecimal> mark,
        Optional<Placed<Instant>> on,
        Optional<String> comment) {}
