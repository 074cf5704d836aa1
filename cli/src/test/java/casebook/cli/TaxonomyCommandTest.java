package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.SmallTaxonomy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casebook taxonomy}: an office keeps a taxonomy of its own. */
class TaxonomyCommandTest {

    private static final String SMALL = SmallTaxonomy.of("small-1") + "models: [{name: One}]\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_good_file_is_told_with_its_size() throws Exception {
        Path good = file("good.yaml", SMALL);

        Words words = Words.of("taxonomy", "validate", good);

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals(good + ": small-1, 1 facets, 1 codes, 3 cues, 1 models: can be used\n", words.out());
    }

    @Test
    void every_bad_file_is_told_with_every_line() throws Exception {
        Path bad = file("bad.yaml", SMALL.replace("phrase:", "phrse:").replace("SEVERAL", "SOME"));
        Path none = folder.resolve("none.yaml");
        Path foreign = Files.writeString(folder.resolve("gbk.yaml"), SMALL, Charset.forName("GBK"));

        Words words = Words.of("taxonomy", "validate", bad, none, foreign, file("good.yaml", SMALL));

        assertEquals(Exit.FAILED, words.exit());
        assertEquals(
                List.of(
                        bad + ": cannot be used:",
                        "  line 6, column 13, facets[0].choice: is \"SOME\": must be ONE, ONE_PRIMARY or SEVERAL",
                        "  line 11, column 36, facets[0].codes[0].cues[1].phrse: there is no such key:"
                                + " did you mean phrase?",
                        none + ": cannot be used:",
                        "  there is no taxonomy file " + none,
                        foreign + ": cannot be used:",
                        "  " + foreign + " is no text in UTF-8: save it as UTF-8"),
                words.out().lines().limit(7).toList());
        assertTrue(words.out().endsWith("can be used\n"), words.out());
    }

    @Test
    void a_program_reads_line_and_path_of_each_complaint() throws Exception {
        Path bad = file("bad.yaml", SMALL.replace("weight: 2", "weight: -2"));

        JsonNode told = json(Words.of("taxonomy", "validate", "--json", bad), Exit.FAILED);

        assertEquals(false, told.path("usable").asBoolean(true));
        JsonNode complaint = told.path("complaints").path(0);
        assertEquals(11, complaint.path("line").asInt());
        assertEquals("facets[0].codes[0].cues[1].weight", complaint.path("path").asText());
        assertEquals(
                "is \"-2\": must be above 0 and at most 100",
                complaint.path("what").asText());
    }

    @Test
    void the_built_in_one_is_listed_and_shown() throws Exception {
        JsonNode listed = json(Words.of("taxonomy", "list", "--json"), Exit.DONE);
        assertEquals("casebook-2023", listed.path("version").asText());
        assertEquals("built-in", listed.path("source").asText());

        Words facet = Words.of("taxonomy", "show", "casebook-2023", "--facet", "scope");
        assertTrue(facet.out().contains("vertical"), facet.out());

        assertEquals(
                Exit.USAGE, Words.of("taxonomy", "show", "--facet", "colour").exit());
    }

    @Test
    void a_taxonomy_is_shown_with_names_definitions_and_the_number_of_its_cues() throws Exception {
        Path good = file("good.yaml", SMALL);

        assertEquals("""
                small-1  小 / Small
                1 facets, 1 codes, 3 cues, 1 models

                colour  颜色 / Colour: SEVERAL
                  code  zh  en   cues  examples  definition zh  definition en
                  red   红  Red  3     0         红色。         What is red.
                """, Words.of("taxonomy", "show", good).out());
        JsonNode shown = json(Words.of("taxonomy", "show", "--json", good), Exit.DONE);
        assertEquals("red", shown.at("/facets/0/codes/0/code").asText());
    }

    @Test
    void differences_are_told_and_exit_with_four() throws Exception {
        Path before = file("before.yaml", SMALL);
        Path after = file(
                "after.yaml",
                SMALL.replace("small-1", "small-2")
                        .replace("code: red", "code: scarlet\n        replaces: [red]")
                        .replace("en: Red", "en: Scarlet")
                        .replace("[红, 朱]", "[红, 赤]")
                        .replace("weight: 2", "weight: 3"));

        Words words = Words.of("taxonomy", "diff", "--cues", before, after);

        assertEquals(Exit.DIFFERENCE, words.exit(), words.err());
        assertEquals("""
                version: "small-1" is now "small-2"
                colour
                  > red is now scarlet
                  scarlet
                    name.en: "Red" is now "Scarlet"
                    replaces:
                      + red
                    cues: 1 added, 1 removed, 1 of another weight, 0 under other conditions
                      + 赤
                      - 朱
                      丹: weight 2.0 is now 3.0
                """, words.out());
        JsonNode json = json(Words.of("taxonomy", "diff", "--json", before, after), Exit.DIFFERENCE);
        assertEquals("scarlet", json.at("/facets/0/renamed/red").asText());
        assertEquals("赤", json.at("/facets/0/codes/0/cues/added/0").asText());
    }

    @Test
    void a_taxonomy_does_not_differ_from_itself() {
        Words words = Words.of("taxonomy", "diff", "built-in", "casebook-2023");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals("no difference\n", words.out());
    }

    @Test
    void a_taxonomy_is_published_to_a_house_and_listed_there() throws Exception {
        Path good = file("good.yaml", SMALL);
        String who = System.getProperty("user.name");
        try (var house = new StandIn()
                .prepare(
                        "POST /v1/taxonomies?who=" + who,
                        202,
                        "{\"version\":\"small-1\",\"facets\":1,\"codes\":1,\"models\":1}")
                .prepare(
                        "GET /v1/taxonomies",
                        200,
                        "[{\"version\":\"small-1\",\"facets\":1,\"codes\":1,\"models\":1,\"inForce\":true,"
                                + "\"publishedAt\":\"2024-01-31T08:00:00Z\"}]")) {
            Words words = Words.of("taxonomy", "publish", good, "--url", house.url());
            assertEquals(Exit.DONE, words.exit(), words.err());
            assertEquals("small-1 is published: 1 facets, 1 codes, 1 models\n", words.out());
            assertTrue(
                    house.asked().get(0).endsWith(SMALL.strip()), house.asked().toString());

            Words list = Words.of("taxonomy", "list", "--url", house.url());
            assertEquals(
                    "small-1        published  in force  1 facets, 1 codes, 1 models, 2024-01-31T08:00:00Z",
                    list.out().lines().toList().get(1));
            Words lines = Words.of("taxonomy", "list", "--json", "--url", house.url());
            assertTrue(lines.out().lines().toList().get(1).contains("\"source\":\"published\""), lines.out());
        }
    }

    @Test
    void a_bad_taxonomy_is_told_line_by_line_and_not_published() throws Exception {
        Path bad = file("bad.yaml", SMALL.replace("phrase:", "phrse:").replace("SEVERAL", "SOME"));
        try (var house = new StandIn()) {
            Words words = Words.of("taxonomy", "publish", bad, "--url", house.url());

            assertEquals(Exit.FAILED, words.exit());
            assertEquals(3, words.err().lines().count(), words.err());
            assertTrue(words.err().contains("line 11, column 36"), words.err());
            JsonNode told = json(Words.of("taxonomy", "publish", bad, "--json", "--url", house.url()), Exit.FAILED);
            assertEquals(2, told.path("complaints").size());
            assertEquals(List.of(), house.asked());
        }
    }

    @Test
    void a_house_that_was_named_must_answer() {
        assertEquals(
                Exit.PRECONDITION,
                Words.of("taxonomy", "list", "--url", "http://127.0.0.1:1").exit());
    }

    @Test
    void without_a_word_it_tells_what_it_can_do() {
        Words words = Words.of("taxonomy");

        assertEquals(Exit.USAGE, words.exit());
        assertTrue(words.err().contains("validate, list, show, diff"), words.err());
    }

    private static JsonNode json(Words words, int exit) throws IOException {
        assertEquals(exit, words.exit(), words.err());
        return new ObjectMapper().readTree(words.out());
    }
}
