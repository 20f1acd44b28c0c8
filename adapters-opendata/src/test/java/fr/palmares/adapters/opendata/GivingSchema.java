package fr.palmares.adapters.opendata;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** The official schema of packages of grants, by a library that knows nothing of what writes them. */
final class GivingSchema {

    private final Schema schema;

    private GivingSchema(Schema schema) {
        this.schema = schema;
    }

    static GivingSchema official() {
        ObjectNode text = (ObjectNode) Standards.json("360giving/BUNDLED_derived_package.json");
        text.remove("$schema");
        SchemaRegistryConfig strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return new GivingSchema(SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(strict))
                .getSchema(text));
    }

    List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    /** The places where something is wrong: what each branch of a choice says against a value is one thing. */
    Set<String> places(String json) {
        Set<String> places = new TreeSet<>();
        for (Error error : errors(json)) {
            String path = error.getEvaluationPath().toString();
            int choice = path.indexOf("/oneOf");
            String what = choice < 0 ? path + " " + error.getMessage() : path.substring(0, choice + 6);
            places.add(error.getInstanceLocation() + " " + what);
        }
        return places;
    }
}
