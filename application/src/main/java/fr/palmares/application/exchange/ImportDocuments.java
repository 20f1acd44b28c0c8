package fr.palmares.application.exchange;

import java.util.List;

/** Takes documents into the record, all of them or, if one is refused, none. */
@FunctionalInterface
public interface ImportDocuments {

    ImportReport importAll(List<Document> documents, ImportOrder order);
}
