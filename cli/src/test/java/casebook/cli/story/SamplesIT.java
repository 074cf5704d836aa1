package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cli.report.Labels;
import casebook.testkit.Scratch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** What a newcomer sees: every sample is curated, and labelled as an expert would label it. */
@Timeout(300)
class SamplesIT {

    private static final Path SAMPLES = Path.of("../samples");

    @Test
    void every_sample_is_curated_in_the_sector_the_style_and_the_layer_an_expert_would_give_it() throws Exception {
        JsonNode expected = new ObjectMapper(new YAMLFactory())
                .readTree(SAMPLES.resolve("expected.yaml").toFile());
        try (var scratch = new Scratch("samples");
                var house = RunningHouse.start(scratch.path().resolve("home"), Map.of())) {
            var ids = new ArrayList<String>();
            for (JsonNode sample : expected) {
                Path file = SAMPLES.resolve(sample.path("file").asText());
                ids.add(house.client()
                        .submit(List.of(file), Map.of())
                        .path("caseId")
                        .asText());
            }
            house.await(sum -> sum.accepted() == expected.size() && RunningHouse.isAtRest(sum));

            var checks = new ArrayList<Executable>();
            for (int i = 0; i < expected.size(); i++) {
                JsonNode wanted = expected.get(i);
                JsonNode record = house.client().show(ids.get(i));
                checks.add(() -> assertEquals(wanted.path("title"), record.path("title")));
                for (String facet : List.of("sector", "deployment", "service")) {
                    if (wanted.has(facet)) {
                        checks.add(() -> assertEquals(
                                wanted.path(facet).asText(),
                                Labels.codes(record, facet).stream().findFirst().orElse("none"),
                                wanted.path("file").asText() + ", " + facet));
                    }
                }
            }
            assertAll(checks);
        }
    }
}
