package fr.palmares.adapters.web;

import fr.palmares.application.administration.AdministrationUseCases;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.call.ShowDetails;
import fr.palmares.application.exchange.DescribeGrants;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.funding.ShowAwards;
import fr.palmares.application.funding.ShowFunding;
import fr.palmares.application.laureate.LaureateUseCases;
import java.time.LocalDate;
import java.util.function.Supplier;

/** All that the server lets people ask. */
public record WebUseCases(
        CallUseCases calls,
        ShowDetails callDetails,
        LaureateUseCases laureates,
        AdministrationUseCases administrations,
        CallMoney money,
        OpenData openData) {

    /** What is given away of the record, and how it is described to machines. */
    public record OpenData(ExportUseCases exports, DescribeGrants describeGrants) {}

    /** The money of calls, and the day on which it is looked at. */
    public record CallMoney(ShowFunding showFunding, ShowAwards showAwards, Supplier<LocalDate> today) {}
}
