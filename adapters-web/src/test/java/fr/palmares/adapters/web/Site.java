package fr.palmares.adapters.web;

import fr.palmares.application.health.StoreHealth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a port of its own, and the ways in which tests ask it. */
final class Site implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private final WebServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Site(WebServer server) {
        this.server = server;
    }

    static Site of(Views views) {
        return of(views.useCases());
    }

    static Site of(WebUseCases useCases) {
        return of(useCases, FakeStore.healthy());
    }

    static Site of(WebUseCases useCases, StoreHealth store) {
        return new Site(WebServer.start(useCases, store, new WebSettings("127.0.0.1", 0)));
    }

    HttpResponse<String> get(String target, String... headers) {
        return ask("GET", target, headers);
    }

    HttpResponse<String> ask(String method, String target, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(target))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    JsonNode json(String target, String... headers) {
        return MAPPER.readTree(get(target, headers).body());
    }

    static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    Document page(String target, String... headers) {
        return Jsoup.parse(get(target, headers).body(), server.address().toString());
    }

    /** Sends bytes as they are, for what no client would send, and returns all that comes back. */
    Raw raw(String request) {
        return raw(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    Raw raw(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            return new Raw(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** A request line as it is, with the headers that make it whole. */
    Raw target(String methodAndTarget, String... headers) {
        return raw(methodAndTarget + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + String.join("", headers)
                + "\r\n");
    }

    URI address() {
        return server.address();
    }

    WebServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }

    /** An answer as it came over the wire. */
    record Raw(String text) {

        int status() {
            Matcher status = STATUS.matcher(text);
            return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
        }

        String head() {
            return text.substring(0, text.indexOf("\r\n\r\n"));
        }

        JsonNode json() {
            return MAPPER.readTree(text.substring(text.indexOf("\r\n\r\n") + 4));
        }
    }
}
