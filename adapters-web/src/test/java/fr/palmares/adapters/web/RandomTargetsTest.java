package fr.palmares.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomTargetsTest {

    private static final long SEED = 20190715L;
    private static final int REQUESTS = 2_000;
    private static final String[] PIECES = {
        "/",
        "//",
        "api",
        "v1",
        "laureates",
        "calls",
        "administrations",
        "ami-ia-2",
        "3",
        "funding",
        "assets",
        "..",
        ".",
        "%2e%2e",
        "%2F",
        "%5C",
        "%00",
        "%zz",
        "%",
        "%c3%a9",
        "%c3",
        "%ff",
        "%f0%9f%8f%86",
        ";",
        ";a=b",
        "?",
        "?q=",
        "&",
        "&q=",
        "&limit=",
        "&cursor=",
        "&lang=en",
        "&track=",
        "=",
        "0",
        "201",
        "-1",
        "99999999999999999999",
        "YW1pLWlhLTIvMg",
        "<script>",
        "'",
        "\"",
        "`",
        "{",
        "}",
        "|",
        "^",
        "[",
        "]",
        "\\",
        "*",
        "+",
        "~",
        "$",
        "!",
        "@",
        ":",
        "http://x/",
        "\t",
        "é",
        "😀",
        "%u0041",
        "a",
        "\u0000",
        "\u007f",
        "\u0085"
    };

    @Test
    void are_never_a_bug_of_ours() {
        Random random = new Random(SEED);
        try (Site site = Site.of(Samples.record())) {
            for (int request = 0; request < REQUESTS; request++) {
                String target = target(random);
                byte[] bytes = ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8);

                Site.Raw answer = site.raw(bytes);

                assertThat(answer.status())
                        .as("request %s: %s", request, target)
                        .isBetween(200, 499);
            }
        }
    }

    private static String target(Random random) {
        StringBuilder target = new StringBuilder("/");
        int pieces = random.nextInt(9);
        for (int piece = 0; piece < pieces; piece++) {
            target.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                target.append('/');
            }
        }
        return target.toString();
    }
}
