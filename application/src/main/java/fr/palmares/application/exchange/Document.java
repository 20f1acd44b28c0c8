package fr.palmares.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Where a file is, as its diagnostics print it, and its bytes. */
public record Document(String place, ByteBuffer content) {

    /** The largest document that is read, in bytes; what comes in larger is refused. */
    public static final int LARGEST = 10 * 1024 * 1024;

    public Document {
        content = content.asReadOnlyBuffer();
    }

    /** Takes a document in, stopping one byte after what is too large, so that no file fills the memory. */
    public static Document readFrom(String place, InputStream in) throws IOException {
        return new Document(place, ByteBuffer.wrap(in.readNBytes(LARGEST + 1)));
    }

    /** The file's name without the folders that it lies in, which are nobody's business once it is on record. */
    public String name() {
        return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }

    /** The name of the folder that the file lies in, empty where the place names none. */
    public String folder() {
        String path = place.replace('\\', '/');
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    public boolean tooLarge() {
        return content.remaining() > LARGEST;
    }

    /** A view of the bytes of its own, so that reading them moves nobody else's position. */
    @Override
    public ByteBuffer content() {
        return content.duplicate();
    }
}
