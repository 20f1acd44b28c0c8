package fr.palmares.app;

import static fr.palmares.app.Ran.palmares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.app.shared.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The certificate in a decision's file, on the example: what someone changes who also works out the digest anew. */
class CertifiedDecisionTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path temporary;

    private Path file = Path.of("");

    @BeforeEach
    void sealTheExample(TestInfo test) {
        String database = Databases.inMemory(test);
        file = temporary.resolve("decision.json");
        palmares("import", Folder.EXAMPLE.toString(), "--db", database);
        assertThat(palmares("decide", "ami-ia-2", "--out", file.toString(), "--db", database)
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    private Ran verifiedAfter(Consumer<ObjectNode> change) {
        try {
            ObjectNode members = (ObjectNode) JSON.readTree(Files.readString(file));
            change.accept(members);
            members.remove("digest");
            byte[] covered = JSON.writeValueAsBytes(members);
            String text = new String(covered, StandardCharsets.UTF_8);
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(covered));
            Files.writeString(
                    file, text.replaceFirst(",\"format\":", ",\"digest\":\"sha256:" + digest + "\",\"format\":"));
            return palmares("verify", file.toString());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ArrayNode nodes(ObjectNode members) {
        return (ArrayNode) members.at("/certificate/trees/0");
    }

    private static void refused(Ran verified, String code) {
        assertThat(verified.exit()).isEqualTo(ExitCode.REFUSED);
        assertThat(verified.remarks()).contains("[" + code + "]").hasLineCount(1);
    }

    @Test
    void is_a_short_proof_of_the_computed_list() throws IOException {
        Ran verified = palmares("verify", file.toString(), "--lang", "en");

        assertThat(verified.results()).containsPattern("optimal: proven by its certificate \\(.* lea.*bytes\\)");
        assertThat(palmares("verify", file.toString(), "--json")
                        .json()
                        .at("/certificate/bytes")
                        .asInt())
                .isBetween(1, 20_000);
        assertThat(verifiedAfter(members -> {}).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void is_not_asked_of_a_file_that_has_none_as_all_had_before() {
        Ran verified = verifiedAfter(members -> members.remove("certificate"));

        assertThat(verified.exit()).as(verified.remarks()).isEqualTo(ExitCode.DONE);
        assertThat(verified.results()).contains("sans certificat");
    }

    @Test
    void is_refused_without_one_of_its_branches() {
        refused(
                verifiedAfter(members -> nodes(members).remove(nodes(members).size() - 1)),
                "certificate-branch-missing");
    }

    @Test
    void is_refused_with_one_bound_less() {
        refused(
                verifiedAfter(members ->
                        ((ObjectNode) nodes(members).get(nodes(members).size() - 1)).putArray("steps")),
                "certificate-leaf-open");
    }

    @Test
    void is_refused_where_it_uses_a_rule_that_the_call_does_not_have() {
        refused(
                verifiedAfter(members ->
                        ((ArrayNode) members.at("/certificate/limits")).set(0, "administration-quota nobody")),
                "certificate-limit-unknown");
    }

    @Test
    void is_refused_of_another_list() {
        refused(
                verifiedAfter(members -> ((ArrayNode) members.at("/computed/list")).remove(0)),
                "computed-list-differs");
    }
}
