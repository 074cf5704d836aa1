package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topic;
import casebook.contract.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/asyncapi.yaml} says of the public topics what the catalogue says. */
class AsyncApiTest {

    private static JsonNode page;

    @BeforeAll
    static void read() throws Exception {
        page = new YAMLMapper().readTree(Path.of("../docs/asyncapi.yaml").toFile());
    }

    @Test
    void the_curated_topic_is_public() {
        assertNotNull(page.path("channels").get("curated"));
    }

    static Iterable<String> channels() throws Exception {
        read();
        return () -> page.path("channels").fieldNames();
    }

    @ParameterizedTest
    @MethodSource("channels")
    void a_channel_is_a_topic_of_the_catalogue(String name) {
        JsonNode channel = page.path("channels").path(name);
        Topic<?> topic = Topics.all().stream()
                .filter(known -> known.name().equals(channel.path("address").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is no topic"));
        JsonNode binding = channel.at("/bindings/kafka");

        assertEquals(topic.name(), binding.path("topic").asText());
        JsonNode config = binding.path("topicConfiguration");
        topic.config().forEach((key, value) -> {
            JsonNode told = config.path(key);
            assertEquals(value, told.isArray() ? told.path(0).asText() : told.asText(), key);
        });
        assertEquals(topic.config().size(), config.size());
    }

    @ParameterizedTest
    @MethodSource("channels")
    void its_message_is_the_topic_s_event_under_its_subject(String name) {
        JsonNode channel = page.path("channels").path(name);
        Topic<?> topic = Topics.all().stream()
                .filter(known -> known.name().equals(channel.path("address").asText()))
                .findFirst()
                .orElseThrow();
        JsonNode message = page.at("/components/messages/" + topic.type().getSimpleName());

        assertTrue(channel.path("messages").has(topic.type().getSimpleName()));
        assertEquals(topic.type().getName(), message.path("name").asText());
        assertTrue(
                message.at("/payload/schema/$ref")
                        .asText()
                        .endsWith("/apis/ccompat/v7/subjects/" + topic.subject().orElseThrow()
                                + "/versions/latest/schema"),
                message::toString);
    }

    @Test
    void every_channel_has_an_operation() {
        long operations = StreamSupport.stream(page.path("operations").spliterator(), false)
                .filter(operation -> page.path("channels")
                        .has(operation.at("/channel/$ref").asText().replace("#/channels/", "")))
                .count();

        assertEquals(page.path("channels").size(), operations);
    }
}
