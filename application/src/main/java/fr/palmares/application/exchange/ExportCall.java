package fr.palmares.application.exchange;

import fr.palmares.application.exchange.Exported.Edition;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Gives the record of a call away in a form that others read. */
@FunctionalInterface
public interface ExportCall {

    Answer export(Order order);

    /** Which call, as which kind; a strict order is refused where a row would be left out. */
    record Order(CallId call, String kind, boolean strict) {}

    /** What came of it. */
    sealed interface Answer permits Ready, Refused {}

    /** The export can be written, once or several times: with each the same bytes while the record is the same. */
    record Ready(ExportKind kind, Edition edition, Writing writing) implements Answer {}

    /** Writes the export and tells which rows it leaves out. */
    @FunctionalInterface
    interface Writing {

        void writeTo(OutputStream out, Consumer<Sentence> leftOut) throws IOException;
    }

    /** Nothing is written, for these reasons. */
    sealed interface Refused extends Answer {

        List<Sentence> reasons();
    }

    /** There is no such kind of export. */
    record UnknownKind(String kind, List<String> known) implements Refused {

        @Override
        public List<Sentence> reasons() {
            return List.of(Sentence.of("export-unknown-kind", kind, known));
        }
    }

    /** There is no such call, as far as whoever asks may know. */
    record UnknownCall(CallId call) implements Refused {

        @Override
        public List<Sentence> reasons() {
            return List.of(Sentence.of("no-such-call", call));
        }
    }

    /** The result of the call is not public yet. */
    record NotAnnounced(CallId call) implements Refused {

        @Override
        public List<Sentence> reasons() {
            return List.of(Sentence.of("export-not-announced", call));
        }
    }

    /** The record lacks something without which there is no such export. */
    record Lacking(Sentence reason) implements Refused {

        @Override
        public List<Sentence> reasons() {
            return List.of(reason);
        }
    }

    /** A strict order, and these rows would be left out. */
    record Incomplete(List<Sentence> reasons) implements Refused {

        public Incomplete {
            reasons = List.copyOf(reasons);
        }
    }
}
