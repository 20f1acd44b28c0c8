package fr.palmares.adapters.web;

import fr.palmares.adapters.web.administration.AdministrationRoutes;
import fr.palmares.adapters.web.call.CallRoutes;
import fr.palmares.adapters.web.exchange.ExportRoutes;
import fr.palmares.adapters.web.funding.FundingRoutes;
import fr.palmares.adapters.web.laureate.LaureateRoutes;
import fr.palmares.adapters.web.shared.Asset;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.health.StoreHealth;
import io.javalin.Javalin;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The way in to this module: a running server, which answers the use cases it was given until it is closed. */
public final class WebServer implements AutoCloseable {

    private final Javalin javalin;
    private final URI address;

    private WebServer(Javalin javalin, URI address) {
        this.javalin = javalin;
        this.address = address;
    }

    /**
     * Starts a server that answers until it is closed.
     *
     * @throws CannotListen where the port is taken or the host is not this machine
     */
    public static WebServer start(WebUseCases useCases, StoreHealth store, WebSettings settings) {
        Health health = new Health(store);
        Metrics metrics = new Metrics(store);
        Requested requested = new Requested(metrics);
        Router router = new Router(
                Stream.concat(routes(useCases).stream(), Stream.of(health.route(), metrics.route()))
                        .toList(),
                health);
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            JettySetUp.apply(config, settings);
            router.addTo(config);
            config.requestLogger.http(requested::note);
        });
        javalin.start();
        return new WebServer(javalin, address(settings.host(), javalin.port()));
    }

    static List<Route> routes(WebUseCases useCases) {
        FundingRoutes money = FundingRoutes.using(
                useCases.calls().showCall(),
                useCases.money().showFunding(),
                useCases.money().showAwards(),
                useCases.money().today());
        ExportRoutes exports = new ExportRoutes(
                useCases.openData().exports(),
                useCases.openData().describeGrants(),
                useCases.calls().findCalls());
        LaureateRoutes laureates = LaureateRoutes.using(
                useCases.laureates(), useCases.calls(), List.of(money.ofLaureate(), exports.ofLaureate()));
        return Stream.of(
                        CallRoutes.using(useCases.calls(), useCases.callDetails(), laureates.ofCall())
                                .routes(),
                        laureates.routes(),
                        money.routes(),
                        AdministrationRoutes.using(useCases.administrations(), laureates.ofAdministration())
                                .routes(),
                        exports.routes(),
                        List.of(
                                ProblemsPage.route(),
                                Asset.STYLESHEET.route(),
                                Asset.ICON.route(),
                                Asset.ICON.routeAt("/favicon.ico")))
                .flatMap(List::stream)
                .toList();
    }

    private static URI address(String host, int port) {
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port + "/");
    }

    /** Where a browser finds the start page. */
    public URI address() {
        return address;
    }

    public int port() {
        return javalin.port();
    }

    /** Lets the requests that are under way finish, for a few seconds at most, and takes no more. */
    @Override
    public void close() {
        javalin.stop();
    }
}
