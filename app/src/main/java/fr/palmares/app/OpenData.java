package fr.palmares.app;

import fr.palmares.adapters.markdown.MarkdownFormats;
import fr.palmares.adapters.opendata.OpenDataFormats;
import fr.palmares.adapters.persistence.Database;
import fr.palmares.adapters.web.WebUseCases;
import fr.palmares.application.exchange.ExportCall;
import fr.palmares.application.exchange.ExportStores;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.selection.DecisionUseCases;
import java.util.function.Function;

/** What gives the record of a database away, published wherever it is. */
record OpenData(Database database) {

    /** For the officer. */
    Function<Publication, ExportCall> exportCall() {
        return publication -> ofOfficer(publication).exportCall();
    }

    ExportUseCases ofOfficer(Publication publication) {
        return ExportUseCases.using(stores(), publication, OpenDataFormats.all());
    }

    WebUseCases.OpenData ofEverybody(Publication publication) {
        return new WebUseCases.OpenData(
                ExportUseCases.ofEverybody(stores(), publication, OpenDataFormats.all()),
                ExportUseCases.describeGrants(stores(), publication, OpenDataFormats.linkedGrants()));
    }

    private ExportStores stores() {
        return new ExportStores(
                database.callQueries(),
                database.calls(),
                database.laureateQueries(),
                database.fundingQueries(),
                DecisionUseCases.decidedScores(database.decisions(), MarkdownFormats.decisions()));
    }
}
