package fr.palmares.adapters.web.shared;

import fr.palmares.domain.shared.Money;
import java.nio.ByteBuffer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A record of ours as JSON: fields in the order of the record, what is absent is {@code null}, money is exact. */
public record JsonText(String text) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule().addSerializer(Money.class, new ExactMoney()))
            .build();

    public static JsonText of(Object view) {
        return new JsonText(MAPPER.writeValueAsString(view));
    }

    /** The same text as it goes out, without being a string in between. */
    static ByteBuffer bytesOf(Object view) {
        return ByteBuffer.wrap(MAPPER.writeValueAsBytes(view));
    }

    /** The amount is a string: a number would pass through the floating point of whoever reads it. */
    private static final class ExactMoney extends ValueSerializer<Money> {

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("amount", money.amount().toPlainString());
            json.writeStringProperty("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }
}
