package fr.palmares.app.selection;

import fr.palmares.app.shared.OutFile;
import java.util.Optional;

/** Where a text goes beside what is printed: a file, or nowhere. */
record Delivery(Optional<OutFile> file) implements AutoCloseable {

    void write(String text) {
        file.ifPresent(out -> out.write(text));
    }

    @Override
    public void close() {
        file.ifPresent(OutFile::close);
    }
}
