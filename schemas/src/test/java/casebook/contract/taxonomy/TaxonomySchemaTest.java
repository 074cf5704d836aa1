package casebook.contract.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use says what the readers do. */
class TaxonomySchemaTest {

    private static final JsonNode SCHEMA = tree("taxonomy.schema.json", new ObjectMapper());

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SCHEMA);

    @ParameterizedTest
    @ValueSource(strings = {"casebook-2023.yaml", "models.yaml"})
    void the_built_in_files_satisfy_it(String file) {
        assertEquals(Set.of(), schema.validate(tree(file, new YAMLMapper())));
    }

    @Test
    void it_refuses_what_a_slip_of_the_pen_makes() throws IOException {
        for (String slip : List.of(
                "{version: a, title: {zh: a}, facets: []}",
                "{models: [{nme: One}]}",
                "{models: [{name: One, aliases: Uno}]}",
                "{models: [{name: One}], colour: red}")) {
            assertFalse(schema.validate(new YAMLMapper().readTree(slip)).isEmpty(), slip);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_has_every_key_that_is_read_and_no_other_and_describes_each(Shape shape) {
        JsonNode properties = definition(shape).path("properties");
        var keys = new HashSet<String>();
        properties.fieldNames().forEachRemaining(keys::add);

        assertEquals(shape == Shape.REGISTER ? keys(Shape.TAXONOMY) : keys(shape), keys);
        properties.forEach(key -> assertFalse(key.path("description").asText().isBlank(), shape + ": " + key));
    }

    private static Set<String> keys(Shape shape) {
        return Set.copyOf(shape.keys());
    }

    private static JsonNode definition(Shape shape) {
        return shape == Shape.TAXONOMY || shape == Shape.REGISTER
                ? SCHEMA
                : SCHEMA.path("$defs").path(shape.name().toLowerCase(Locale.ROOT));
    }

    private static JsonNode tree(String name, ObjectMapper mapper) {
        try (var file = BuiltInTaxonomy.class.getResourceAsStream("/casebook/taxonomy/" + name)) {
            return mapper.readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
