package fr.palmares.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServeTest {

    private static final String[] ANY_PORT = {"serve", "--port", "0", "--db", "jdbc:h2:mem:serve"};

    @Test
    void prints_its_address_first_and_answers_there() throws Exception {
        try (Background server = Background.palmares(ANY_PORT)) {
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            assertThat(server.get("/api/v1/laureates").body()).contains("\"items\":[]");
            assertThat(server.results())
                    .hasLineCount(1)
                    .contains(server.address().toString());
        }
    }

    @Test
    void ends_well_when_it_is_asked_to() throws Exception {
        try (Background server = Background.palmares(ANY_PORT)) {
            server.address();

            assertThat(server.stopped()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void says_in_one_line_that_someone_else_answers_there() throws Exception {
        try (ServerSocket someoneElse = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(someoneElse.getLocalPort());

            Ran ran = Ran.palmares("serve", "--port", port, "--db", "jdbc:h2:mem:taken");

            assertThat(ran.exit()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(ran.results()).isEmpty();
            assertThat(ran.remarks())
                    .isEqualTo("palmares: error: quelqu’un répond déjà sur 127.0.0.1:" + port
                            + " ; essayez --port 0 [port-taken]\n");
        }
    }

    @Test
    void says_that_a_host_is_not_this_machine() {
        Ran ran = Ran.palmares("serve", "--host", "192.0.2.1", "--port", "0", "--db", "jdbc:h2:mem:elsewhere");

        assertThat(ran.exit()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(ran.remarks()).endsWith("[unknown-host]\n").hasLineCount(1);
    }
}
