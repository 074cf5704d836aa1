package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The document of every address is one that the libraries of this field can read. */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void it_is_valid() {
        assertEquals(List.of(), complaints(OpenApi.json()));
        assertNotEquals(
                List.of(),
                complaints(OpenApi.json().replace("\"operationId\":\"alive\"", "\"operationld\":\"alive\"")));
    }

    @Test
    void every_reference_leads_somewhere_and_every_component_is_referred_to() throws Exception {
        JsonNode document = document();
        Set<String> references = new TreeSet<>(document.findValuesAsText("$ref"));

        references.forEach(
                reference -> assertTrue(document.at(reference.substring(1)).isObject(), reference));
        Set<String> components = new TreeSet<>();
        document.path("components").properties().forEach(kind -> kind.getValue()
                .fieldNames()
                .forEachRemaining(name -> components.add("#/components/" + kind.getKey() + "/" + name)));
        assertEquals(components, references);
    }

    static Stream<JsonNode> operations() throws Exception {
        return StreamSupport.stream(document().path("paths").spliterator(), false)
                .flatMap(path -> path.properties().stream()
                        .filter(one -> !one.getKey().equals("parameters"))
                        .map(Map.Entry::getValue));
    }

    @Test
    void every_operation_has_a_name_of_its_own() throws Exception {
        var names = new HashSet<String>();

        assertTrue(operations()
                .allMatch(operation -> names.add(operation.path("operationId").asText())));
        assertFalse(names.contains(""));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_is_no_success_is_a_problem_by_rfc_9457(JsonNode operation) throws Exception {
        for (var response : operation.path("responses").properties()) {
            String reference = response.getValue().path("$ref").asText();
            JsonNode answer =
                    reference.isEmpty() ? response.getValue() : document().at(reference.substring(1));
            assertFalse(answer.path("description").asText().isEmpty(), operation::toString);
            if (response.getKey().charAt(0) >= '4') {
                assertEquals(
                        "#/components/schemas/Problem",
                        answer.at("/content/application~1problem+json/schema/$ref")
                                .asText(),
                        operation::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Curated, CaseCurated", "State, CaseState", "Label, Label"})
    void what_is_an_event_has_the_fields_of_the_event(String name, String event) throws Exception {
        var schema = (Schema) Class.forName("casebook.event." + event)
                .getMethod("getClassSchema")
                .invoke(null);
        var told = new TreeSet<String>();
        document()
                .at("/components/schemas/" + name + "/properties")
                .fieldNames()
                .forEachRemaining(told::add);

        assertEquals(
                new TreeSet<>(
                        schema.getFields().stream().map(Schema.Field::name).toList()),
                told);
    }

    private static List<String> complaints(String json) {
        var options = new ParseOptions();
        options.setResolve(true);
        var read = new OpenAPIV3Parser().readContents(json, null, options);
        return read.getMessages();
    }

    private static JsonNode document() throws Exception {
        return JSON.readTree(OpenApi.json());
    }
}
