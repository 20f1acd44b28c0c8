package fr.palmares.adapters.web.shared;

import java.util.Set;

/** An address that can be read: its path, what it speaks, the query parameters that it knows, and what answers. */
public record Route(String path, Kind kind, Set<String> parameters, Answering answering) {

    /** Where the JSON is; everything else is for people. */
    public static final String API = "/api/v1";

    /** What an address speaks. */
    public enum Kind {
        JSON("application/json"),
        PAGE("text/html"),
        FILE("*/*");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Answers a request. Faults that it finds in parameters are refused for it, whatever it answers. */
    @FunctionalInterface
    public interface Answering {

        Answer answer(Asked asked);
    }

    /** JSON under {@value #API}. */
    public static Route json(String path, Set<String> parameters, Answering answering) {
        return new Route(API + path, Kind.JSON, parameters, answering);
    }

    public static Route page(String path, Set<String> parameters, Answering answering) {
        return new Route(path, Kind.PAGE, parameters, answering);
    }
}
