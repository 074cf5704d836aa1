package casebook.contract.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.RegisteredModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelRegisterTest {

    private static final Set<String> MODALITIES =
            Set.of("text", "image", "audio", "video", "time-series", "code", "3d", "tabular");

    private static final List<RegisteredModel> REGISTER = BuiltInTaxonomy.models();

    @Test
    void knows_the_models_and_the_techniques_a_reader_expects() {
        assertTrue(count("model") >= 120, "models: " + count("model"));
        assertTrue(count("technique") >= 30, "techniques: " + count("technique"));
    }

    @Test
    void a_name_belongs_to_one_entry() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (RegisteredModel model : REGISTER) {
            names(model).map(ModelRegisterTest::asMatched).forEach(name -> {
                String owner = owners.putIfAbsent(name, model.getName());
                if (owner != null) {
                    shared.add("%s: %s, %s".formatted(name, owner, model.getName()));
                }
            });
        }

        assertEquals(List.of(), shared);
    }

    @Test
    void every_entry_has_a_maker() {
        assertEquals(List.of(), without(REGISTER.stream().filter(model -> !model.getMaker()
                .isBlank())));
    }

    @Test
    void every_modality_is_one_of_the_known_codes() {
        assertEquals(
                List.of(), without(REGISTER.stream().filter(model -> MODALITIES.containsAll(model.getModalities()))));
    }

    /** Spelled as a text is compared with it: case and hyphens do not count. */
    private static String asMatched(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static Stream<String> names(RegisteredModel model) {
        return Stream.concat(Stream.of(model.getName()), model.getAliases().stream());
    }

    private static List<String> without(Stream<RegisteredModel> good) {
        var names =
                new ArrayList<>(REGISTER.stream().map(RegisteredModel::getName).toList());
        names.removeAll(good.map(RegisteredModel::getName).toList());
        return names;
    }

    private static long count(String kind) {
        return REGISTER.stream().filter(model -> model.getKind().equals(kind)).count();
    }
}
