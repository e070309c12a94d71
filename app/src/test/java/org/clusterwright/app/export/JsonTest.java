package org.clusterwright.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {
    @Test
    void what_is_written_is_read_back_by_others() {
        ObjectNode object = Json.object().put("a \"b\" \\", "line\nline\t\u0001 m³ \uD83D\uDE00");
        Json.number(object, "small", 1e-300);
        Json.number(object, "third", 1.0 / 3);
        Json.number(object, "large", 30_840_000.0);
        Json.number(object, "huge", 6.02e23);
        Json.number(object, "unknown", null);
        object.put("yes", true);
        object.set("values", Json.numbers(new double[] {0, 1.5, -2}));
        object.set("nothing", Json.object());
        object.set("none", Json.list());
        object.set("rows", Json.list().add(Json.object().put("id", 1)).add(Json.list()));
        String text = Json.text(object);
        assertThat(JsonMapper.shared().readTree(text))
                .isEqualTo(JsonMapper.shared().readTree(object.toString()));
        assertThat(text).contains("\"large\": 30840000,", "\"values\": [0, 1.5, -2],", "\"none\": []");
    }

    @Test
    void there_is_no_word_for_what_is_not_a_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.number(Json.object(), "x", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.numbers(new double[] {Double.POSITIVE_INFINITY}));
    }
}
