package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palmares.application.call.CallUseCases;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class WebServerTest {

    private static final WebUseCases USE_CASES = Samples.record().useCases();

    @Test
    void tells_where_it_listens() {
        try (WebServer server = WebServer.start(USE_CASES, FakeStore.healthy(), new WebSettings("127.0.0.1", 0))) {
            assertThat(server.port()).isPositive();
            assertThat(server.address()).hasToString("http://127.0.0.1:" + server.port() + "/");
        }
    }

    @Test
    void tells_an_address_that_a_browser_can_open_where_it_listens_everywhere() {
        try (WebServer server = WebServer.start(USE_CASES, FakeStore.healthy(), new WebSettings("0.0.0.0", 0))) {
            assertThat(server.address()).hasToString("http://127.0.0.1:" + server.port() + "/");
        }
    }

    @Test
    void says_that_the_port_is_taken() {
        try (WebServer first = WebServer.start(USE_CASES, FakeStore.healthy(), new WebSettings("127.0.0.1", 0))) {
            assertThatThrownBy(() ->
                            WebServer.start(USE_CASES, FakeStore.healthy(), new WebSettings("127.0.0.1", first.port())))
                    .asInstanceOf(InstanceOfAssertFactories.type(CannotListen.class))
                    .satisfies(refused -> {
                        assertThat(refused.code()).isEqualTo("port-taken");
                        assertThat(refused.host()).isEqualTo("127.0.0.1");
                        assertThat(refused.port()).isEqualTo(first.port());
                    });
        }
    }

    @Test
    void says_that_the_host_is_not_this_machine() {
        assertThatThrownBy(() -> WebServer.start(USE_CASES, FakeStore.healthy(), new WebSettings("192.0.2.1", 0)))
                .asInstanceOf(InstanceOfAssertFactories.type(CannotListen.class))
                .extracting(CannotListen::code)
                .isEqualTo("unknown-host");
        assertThatThrownBy(() -> WebServer.start(USE_CASES, FakeStore.healthy(), new WebSettings("[::nowhere]", 0)))
                .asInstanceOf(InstanceOfAssertFactories.type(CannotListen.class))
                .extracting(CannotListen::code)
                .isEqualTo("unknown-host");
    }

    @Test
    void refuses_settings_that_cannot_be() {
        assertThat(WebSettings.DEFAULT).isEqualTo(new WebSettings("127.0.0.1", 8080));
        assertThatThrownBy(() -> new WebSettings("", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WebSettings("h", 65_536)).hasMessageContaining("65536");
    }

    @Test
    void lets_a_request_finish_that_is_under_way_when_it_stops() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CallUseCases slow = new CallUseCases(USE_CASES.calls().findCalls(), id -> {
            asked.countDown();
            await(goOn);
            return USE_CASES.calls().showCall().show(id);
        });
        Site site = Site.of(new WebUseCases(
                slow,
                USE_CASES.callDetails(),
                USE_CASES.laureates(),
                USE_CASES.administrations(),
                USE_CASES.money(),
                USE_CASES.openData()));
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                () -> site.get("/api/v1/calls/ami-ia-2").statusCode());
        await(asked);

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(site::close);
        CompletableFuture.delayedExecutor(1_500, TimeUnit.MILLISECONDS).execute(goOn::countDown);

        assertThat(status.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        stopped.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> site.get("/health")).hasCauseInstanceOf(ConnectException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
