package fr.palmares.adapters.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;

/** A file that pages need, served from the JAR. Its address tells its content, so that it may be kept for ever. */
public record Asset(String address, String contentType, ByteBuffer content) {

    public static final Asset STYLESHEET = read("palmares", "css", "text/css; charset=utf-8");
    public static final Asset ICON = read("palmares", "svg", "image/svg+xml");

    private static Asset read(String name, String extension, String contentType) {
        String resource = "/fr/palmares/adapters/web/assets/" + name + "." + extension;
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource)) {
            byte[] content = in.readAllBytes();
            CRC32 checksum = new CRC32();
            checksum.update(content);
            String hash = HexFormat.of().toHexDigits((int) checksum.getValue());
            return new Asset("/assets/" + name + "-" + hash + "." + extension, contentType, ByteBuffer.wrap(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Route route() {
        return new Route(address, Route.Kind.FILE, Set.of(), asked -> answer("public, max-age=31536000, immutable"));
    }

    /** Under the address that browsers try unasked. */
    public Route routeAt(String wellKnown) {
        return new Route(wellKnown, Route.Kind.FILE, Set.of(), asked -> answer("public, max-age=86400"));
    }

    private Answer answer(String caching) {
        return Answer.file(contentType, content).with("Cache-Control", caching);
    }
}
