package fr.palmares.app.demo;

import fr.palmares.app.serving.Site;
import fr.palmares.application.exchange.ImportDocuments;
import fr.palmares.application.laureate.FindLaureates;

/** What the journey passes through. */
public record Stages(ImportDocuments importDocuments, FindLaureates findLaureates, Site site) {}
