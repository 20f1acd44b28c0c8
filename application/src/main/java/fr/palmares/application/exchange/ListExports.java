package fr.palmares.application.exchange;

import java.util.List;

/** Lists every kind of export with its dictionary. */
@FunctionalInterface
public interface ListExports {

    List<Offered> list();

    /** A kind of export, and all that its files can hold, in order. */
    record Offered(ExportKind kind, List<ExportField> fields) {

        public Offered {
            fields = List.copyOf(fields);
        }
    }
}
