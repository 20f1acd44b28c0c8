package fr.palmares.adapters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palmares.application.selection.DecisionFormat;
import fr.palmares.application.selection.DecisionFormatContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionJsonTest implements DecisionFormatContract {

    @Override
    public DecisionFormat format() {
        return MarkdownFormats.decisions();
    }

    @Test
    void writes_every_member_in_the_order_of_names_as_others_do_who_work_out_the_digest() {
        JsonNode decision =
                JsonMapper.shared().readTree(format().seal(example()).file());

        assertThat(decision.propertyNames()).contains("certificate", "digest");
        assertThat(disordered(decision)).isEmpty();
    }

    private static List<JsonNode> disordered(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        List<String> names = List.copyOf(node.propertyNames());
        if (!names.equals(names.stream().sorted().toList())) {
            found.add(node);
        }
        node.forEach(inner -> found.addAll(disordered(inner)));
        return found;
    }
}
