package fr.palmares.app;

import fr.palmares.app.serving.Stop;
import fr.palmares.app.shared.Console;
import fr.palmares.app.shared.ExitCode;
import fr.palmares.app.shared.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that goes on until it is stopped, and the address that it printed. */
final class Background implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("http://\\S+");

    private final Stop stop = Stop.notYetAsked();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    private final CompletableFuture<ExitCode> exit;

    private Background(String... arguments) {
        Console console = Console.over(new Watched(), remarks, Terminal.NONE);
        Palmares palmares = Palmares.in(Ran.around(console, Map.of(), stop));
        exit = CompletableFuture.supplyAsync(() -> palmares.run(arguments));
    }

    static Background palmares(String... arguments) {
        return new Background(arguments);
    }

    URI address() throws Exception {
        return address.get(30, TimeUnit.SECONDS);
    }

    String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    String remarks() {
        return remarks.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    ExitCode stopped() throws Exception {
        stop.ask();
        return exit.get(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        stop.ask();
        exit.join();
    }

    /** Standard output, read along for the address. */
    private final class Watched extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            results.write(bytes, offset, length);
            Matcher url = URL.matcher(results());
            if (url.find()) {
                address.complete(URI.create(url.group()));
            }
        }
    }
}
