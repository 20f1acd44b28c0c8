package fr.palmares.adapters.web;

import fr.palmares.application.administration.AdministrationUseCases;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.laureate.LaureateUseCases;

/** All that the server lets people ask. */
public record WebUseCases(
        CallUseCases calls,
        LaureateUseCases laureates,
        AdministrationUseCases administrations,
        ExportUseCases exports) {}
