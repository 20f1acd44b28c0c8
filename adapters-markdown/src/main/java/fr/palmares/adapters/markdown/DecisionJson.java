package fr.palmares.adapters.markdown;

import com.fasterxml.jackson.annotation.Nulls;
import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.Position;
import fr.palmares.application.exchange.Reading;
import fr.palmares.application.exchange.Reading.Readable;
import fr.palmares.application.exchange.Reading.Unreadable;
import fr.palmares.application.selection.DecisionFile;
import fr.palmares.application.selection.DecisionFormat;
import fr.palmares.application.selection.SealedDecision;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.selection.Certificate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as canonical JSON (RFC 8785: members in order of their names, no space, nothing escaped that need not be).
 * The digest is the SHA-256 of the document without its member {@code digest}, which anyone can work out:
 * {@code jq -cSj 'del(.digest)' FILE | sha256sum}.
 */
final class DecisionJson implements DecisionFormat {

    private static final String DIGEST = "digest";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    @Override
    public SealedDecision seal(DecisionFile decision) {
        ObjectNode members = JSON.valueToTree(DecisionText.of(decision));
        decision.certificate()
                .ifPresent(proof -> members.set(DecisionText.CERTIFICATE, JSON.valueToTree(CertificateText.of(proof))));
        Map<String, MoneyText> kept = kept(decision);
        if (!kept.isEmpty()) {
            members.set(DecisionText.KEPT, JSON.valueToTree(kept));
        }
        String digest = digest(members);
        members.put(DIGEST, digest);
        return new SealedDecision(
                decision.inputs().call(), decision.sequence(), digest, JSON.writeValueAsString(members));
    }

    /** By the number of the proposal that left. */
    private static Map<String, MoneyText> kept(DecisionFile decision) {
        Map<String, MoneyText> kept = new TreeMap<>();
        decision.changes()
                .withdrawals()
                .forEach(gone ->
                        gone.kept().ifPresent(money -> kept.put(gone.proposal().toString(), MoneyText.of(money))));
        return kept;
    }

    private static String digest(ObjectNode members) {
        ObjectNode covered = members.deepCopy();
        covered.remove(DIGEST);
        byte[] bytes = JSON.writeValueAsString(covered).getBytes(StandardCharsets.UTF_8);
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public Reading<Opened> open(Document document) {
        return SourceText.of(document)
                .fold(text -> open(document, text.content()), refused -> new Unreadable<>(refused.diagnostics()));
    }

    private Reading<Opened> open(Document document, String text) {
        try {
            @Nullable DecisionText told = JSON.readValue(text, DecisionText.class);
            if (told == null) {
                return refused(Position.START, Optional.of("null"));
            }
            JsonNode all = JSON.readTree(text);
            DecisionFile decision = told.file(certificate(all), kept(all));
            SealedDecision again = seal(decision);
            return new Readable<>(new Opened(decision, told.digest(), broken(document, told, again)), List.of());
        } catch (JacksonException wrong) {
            return refused(position(wrong), Optional.ofNullable(wrong.getOriginalMessage()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return refused(Position.START, Optional.ofNullable(wrong.getMessage()));
        }
    }

    private static Map<String, MoneyText> kept(JsonNode all) {
        JsonNode told = all.path(DecisionText.KEPT);
        return told.isMissingNode() ? Map.of() : JSON.treeToValue(told, new TypeReference<Map<String, MoneyText>>() {});
    }

    private static Optional<Certificate> certificate(JsonNode all) {
        JsonNode told = all.path(DecisionText.CERTIFICATE);
        return told.isMissingNode()
                ? Optional.empty()
                : Optional.of(JSON.treeToValue(told, CertificateText.class).certificate());
    }

    @Override
    public int sizeOf(Certificate certificate) {
        return JSON.writeValueAsBytes(CertificateText.of(certificate)).length;
    }

    private static Optional<Sentence> broken(Document document, DecisionText told, SealedDecision again) {
        if (!told.digest().equals(again.digest())) {
            return Optional.of(Sentence.of("digest-differs", told.digest(), again.digest()));
        }
        byte[] written = new byte[document.content().remaining()];
        document.content().get(written);
        byte[] sealed = again.file().getBytes(StandardCharsets.UTF_8);
        int same = Arrays.mismatch(written, sealed);
        if (same < 0) {
            return Optional.empty();
        }
        String before = new String(written, 0, same, StandardCharsets.UTF_8);
        Position place = SourceText.positionAt(before, before.length());
        return Optional.of(Sentence.of("byte-differs", place.line(), place.column()));
    }

    private static Position position(JacksonException wrong) {
        TokenStreamLocation at = wrong.getLocation();
        return at == null || at.getLineNr() < 1
                ? Position.START
                : new Position(at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private static Reading<Opened> refused(Position position, Optional<String> message) {
        String what = message.orElse("").lines().findFirst().orElse("");
        return new Unreadable<>(List.of(Diagnostic.error(position, "not-a-decision", what)));
    }
}
