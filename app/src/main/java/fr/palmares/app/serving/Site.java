package fr.palmares.app.serving;

import java.net.URI;

/** The record as a site on the web, ready to be put there. */
@FunctionalInterface
public interface Site {

    /**
     * Starts to answer at that address; port 0 is any that is free. Data that goes out links to the public one.
     *
     * @throws fr.palmares.app.shared.Refused where someone else answers there already
     */
    Running start(String host, int port, URI publicUrl);

    /** A site that answers. */
    interface Running extends AutoCloseable {

        /** What a browser on this machine asks for. */
        URI address();

        /** Finishes what is being answered and answers no more. */
        @Override
        void close();
    }
}
