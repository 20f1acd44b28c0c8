package fr.palmares.adapters.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;

/** A file that pages need, served from the JAR. Its address tells its content, so that it may be kept for ever. */
public enum Asset {
    STYLESHEET("palmares", "css", "text/css; charset=utf-8"),
    ICON("palmares", "svg", "image/svg+xml");

    private final String contentType;
    private final byte[] content;
    private final String address;

    Asset(String name, String extension, String contentType) {
        this.contentType = contentType;
        this.content = read(name + "." + extension);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        String hash = HexFormat.of().toHexDigits((int) checksum.getValue());
        this.address = "/assets/" + name + "-" + hash + "." + extension;
    }

    private static byte[] read(String file) {
        String resource = "/fr/palmares/adapters/web/assets/" + file;
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String address() {
        return address;
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
