package fr.palmares.application.exchange;

import fr.palmares.application.call.CallQueries;
import fr.palmares.application.call.Calls;
import fr.palmares.application.funding.FundingQueries;
import fr.palmares.application.laureate.LaureateQueries;

/** Where an export is read from. */
public record ExportStores(
        CallQueries calls,
        Calls specifications,
        LaureateQueries laureates,
        FundingQueries fundings,
        DecidedScores scores) {}
