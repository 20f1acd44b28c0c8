package fr.palmares.app.demo;

import fr.palmares.app.serving.Site;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.exchange.ImportDocuments;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.funding.MoveMoney;
import fr.palmares.application.funding.ShowFunding;
import fr.palmares.application.laureate.FindLaureates;
import fr.palmares.application.selection.DecisionUseCases;
import fr.palmares.application.selection.SelectLaureates;
import fr.palmares.application.selection.VerifyDecision;
import java.time.Clock;
import java.util.function.Function;

/** What the journey passes through. */
public record Stages(
        ImportDocuments importDocuments,
        SelectLaureates selectLaureates,
        DecisionUseCases decisions,
        VerifyDecision verifyDecision,
        FindLaureates findLaureates,
        MoveMoney moveMoney,
        ShowFunding showFunding,
        Function<Publication, ExportUseCases> exports,
        Site site,
        Clock clock) {}
