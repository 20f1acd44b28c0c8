package fr.palmares.adapters.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How Jetty listens: limits against clients that send too much or too slowly, and nothing told about the server. */
final class JettySetUp {

    private static final int HEADERS_AT_MOST = 8 * 1024;
    private static final int IDLE_AT_MOST = 30_000;
    private static final int FINISHING_AT_MOST = 5_000;
    private static final int IDLE_WHEN_STOPPING = 100;

    private JettySetUp() {}

    static void apply(JavalinConfig config, WebSettings settings) {
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = 0;
        config.jetty.modifyHttpConfiguration(JettySetUp::limit);
        config.jetty.addConnector((server, http) -> connector(server, http, settings));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new JettyProblems());
            server.setHandler(new GracefulHandler());
            server.setStopTimeout(FINISHING_AT_MOST);
        });
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADERS_AT_MOST);
        http.setIdleTimeout(IDLE_AT_MOST);
    }

    /** Opened before the server starts, so that a taken port is told in one sentence and not in a log. */
    private static ServerConnector connector(Server server, HttpConfiguration http, WebSettings settings) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_AT_MOST);
        connector.setShutdownIdleTimeout(IDLE_WHEN_STOPPING);
        try {
            connector.open();
            return connector;
        } catch (IOException refused) {
            throw CannotListen.because(code(settings.host(), refused), settings, refused);
        }
    }

    private static String code(String host, IOException refused) {
        if (!isOurs(host)) {
            return "unknown-host";
        }
        boolean taken = refused instanceof BindException || refused.getCause() instanceof BindException;
        return taken ? "port-taken" : "port-forbidden";
    }

    private static boolean isOurs(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException unknown) {
            return false;
        }
    }
}
