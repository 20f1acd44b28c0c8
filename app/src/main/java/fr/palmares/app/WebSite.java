package fr.palmares.app;

import fr.palmares.adapters.web.CannotListen;
import fr.palmares.adapters.web.WebServer;
import fr.palmares.adapters.web.WebSettings;
import fr.palmares.adapters.web.WebUseCases;
import fr.palmares.app.serving.Site;
import fr.palmares.app.shared.Refused;
import fr.palmares.application.exchange.Publication;
import fr.palmares.application.health.StoreHealth;
import java.net.URI;
import java.util.function.Function;

/** The site that the web adapter makes; none of its classes is loaded before it starts. */
record WebSite(Function<Publication, WebUseCases> useCases, StoreHealth health) implements Site {

    @Override
    public Running start(String host, int port, URI publicUrl) {
        try {
            return new Answering(
                    WebServer.start(useCases.apply(Publication.at(publicUrl)), health, new WebSettings(host, port)));
        } catch (CannotListen nowhere) {
            throw Refused.environment(nowhere.code(), host, Integer.toString(port));
        }
    }

    private record Answering(WebServer server) implements Running {

        @Override
        public URI address() {
            return server.address();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
