package fr.palmares.adapters.web;

import fr.palmares.adapters.web.shared.Answer;
import fr.palmares.adapters.web.shared.Asked;
import fr.palmares.adapters.web.shared.Route;
import fr.palmares.application.health.StoreFigures;
import fr.palmares.application.health.StoreFigures.Connections;
import fr.palmares.application.health.StoreHealth;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Set;

/** The figures of one server, for whoever watches it: requests and how long they took, the store, the JVM. */
final class Metrics {

    /** In seconds: from an answer out of memory to one that somebody complains of. */
    private static final double[] BOUNDS = {0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private static final PrometheusTextFormatWriter WRITER = PrometheusTextFormatWriter.create();

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Histogram requests;

    Metrics(StoreHealth store) {
        this.requests = Histogram.builder()
                .name("palmares_http_request_duration_seconds")
                .help("How long requests took, by the address that they asked for and how they were answered")
                .unit(Unit.SECONDS)
                .labelNames("method", "route", "status")
                .classicOnly()
                .classicUpperBounds(BOUNDS)
                .register(registry);
        showStore(store);
        JvmMetrics.builder().register(registry);
    }

    private void showStore(StoreHealth store) {
        GaugeWithCallback.builder()
                .name("palmares_database_connections")
                .help("Connections to the database, and threads that wait for one")
                .labelNames("state")
                .callback(gauge -> {
                    Connections now = store.figures().connections();
                    gauge.call(now.active(), "active");
                    gauge.call(now.idle(), "idle");
                    gauge.call(now.awaited(), "awaited");
                    gauge.call(now.limit(), "limit");
                })
                .register(registry);
        CounterWithCallback.builder()
                .name("palmares_writes_total")
                .help("Transactions that wrote, by whether they were kept")
                .labelNames("outcome")
                .callback(counter -> {
                    StoreFigures figures = store.figures();
                    counter.call((double) figures.kept(), "kept");
                    counter.call((double) figures.undone(), "undone");
                })
                .register(registry);
        GaugeWithCallback.builder()
                .name("palmares_store_free_bytes")
                .help("Room on the disk of the database, where it is a file of this machine")
                .unit(Unit.BYTES)
                .callback(gauge -> store.figures().room().ifPresent(bytes -> gauge.call((double) bytes)))
                .register(registry);
    }

    /** Counts one request, by the pattern of its address: the address itself may name anything. */
    void count(String method, String route, int status, double seconds) {
        requests.labelValues(method, route, Integer.toString(status)).observe(seconds);
    }

    Route route() {
        return new Route("/metrics", Route.Kind.FILE, Set.of(), this::answer);
    }

    private Answer answer(Asked asked) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            WRITER.write(text, registry.scrape());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Answer.file(PrometheusTextFormatWriter.CONTENT_TYPE, ByteBuffer.wrap(text.toByteArray()))
                .with("Cache-Control", "no-store");
    }
}
