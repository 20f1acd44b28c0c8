package fr.palmares.benchmarks;

import fr.palmares.adapters.persistence.Database;
import fr.palmares.adapters.web.WebServer;
import fr.palmares.adapters.web.WebSettings;
import fr.palmares.adapters.web.WebUseCases;
import fr.palmares.adapters.web.WebUseCases.CallMoney;
import fr.palmares.adapters.web.WebUseCases.OpenData;
import fr.palmares.application.administration.AdministrationUseCases;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.call.ShowDetails;
import fr.palmares.application.exchange.ExportCall.UnknownCall;
import fr.palmares.application.exchange.ExportUseCases;
import fr.palmares.application.funding.FundingUseCases;
import fr.palmares.application.laureate.LaureateUseCases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One laureate over HTTP, beside a bare Javalin handler with one JDBI query and Jackson on the same database. */
final class HttpLoad {

    private static final String DATABASE = "jdbc:h2:mem:http;DB_CLOSE_DELAY=-1";
    private static final int ROUNDS = 9;
    private static final int REQUESTS = 3_000;

    private HttpLoad() {}

    /** The product's requests a second divided by the peer's: the median of several pairs of rounds. */
    static double ratio() throws IOException, InterruptedException {
        try (Database database = Database.open(DATABASE);
                WebServer product =
                        WebServer.start(useCases(database), database.health(), new WebSettings("127.0.0.1", 0))) {
            Samples.fill(database, 1_000);
            try (BarePeer peer = new BarePeer(DATABASE + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
                return median(
                        URI.create(product.address() + "api/v1/laureates/appel-1000/7"),
                        URI.create("http://127.0.0.1:" + peer.port() + "/bare/appel-1000/7"));
            }
        }
    }

    private static WebUseCases useCases(Database database) {
        CallUseCases calls = CallUseCases.using(database.callQueries());
        return new WebUseCases(
                calls,
                call -> ShowDetails.Details.NONE,
                LaureateUseCases.using(database.laureateQueries()),
                AdministrationUseCases.using(database.administrationQueries()),
                new CallMoney(
                        FundingUseCases.showFunding(database.fundingQueries(), calls.showCall()),
                        database.fundingQueries()::of,
                        () -> LocalDate.MIN),
                new OpenData(
                        new ExportUseCases(order -> new UnknownCall(order.call()), List::of, call -> List.of()),
                        laureate -> Optional.empty()));
    }

    private static double median(URI product, URI peer) throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double ratio = nanos(peer) / nanos(product);
            if (round > 0) {
                ratios.add(ratio);
            }
        }
        Collections.sort(ratios);
        return ratios.get(ratios.size() / 2);
    }

    private static double nanos(URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(address).build();
        long start = System.nanoTime();
        for (int sent = 0; sent < REQUESTS; sent++) {
            int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(address + " answers " + status);
            }
        }
        return System.nanoTime() - start;
    }
}
