package casebook.cli.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.Exit;
import casebook.cli.client.Submissions;
import casebook.cli.command.SubmitCommand;
import casebook.cli.demo.Demo;
import casebook.cli.report.Labels;
import casebook.testkit.Scratch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import picocli.CommandLine;

/** What a newcomer sees: every sample is curated, labelled as an expert would label it, or rejected with its reason. */
@Timeout(300)
class SamplesIT {

    private static final Path SAMPLES = Path.of("../samples");
    private static final List<JsonNode> EXPECTED = new ArrayList<>();
    private static final Map<String, String> IDS = new HashMap<>();

    private static Scratch scratch;
    private static RunningHouse house;
    private static int exit;
    private static String told;

    @BeforeAll
    static void submitTheFolder() throws Exception {
        new ObjectMapper(new YAMLFactory())
                .readTree(SAMPLES.resolve("expected.yaml").toFile())
                .forEach(EXPECTED::add);
        scratch = new Scratch("samples");
        house = RunningHouse.start(scratch.path().resolve("home"), Map.of());
        var receipts = new StringWriter();
        var messages = new StringWriter();
        exit = new CommandLine(new SubmitCommand())
                .setOut(new PrintWriter(receipts, true))
                .setErr(new PrintWriter(messages, true))
                .execute("--url", house.whereabouts().http().toString(), SAMPLES.toString());
        told = messages.toString();
        receipts.toString().lines().forEach(line -> IDS.put(line.substring(28), line.substring(0, 26)));
        house.await(sum -> sum.accepted() == EXPECTED.size() && RunningHouse.isAtRest(sum));
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
        scratch.close();
    }

    @Test
    void the_folder_is_submitted_with_what_could_not_be_read_and_what_to_do_about_it() {
        long rejected = EXPECTED.stream().filter(SamplesIT::isRejected).count();

        assertEquals(Exit.WITH_REJECTED, exit, told);
        assertEquals(EXPECTED.size(), IDS.size());
        assertTrue(
                told.contains("%d accepted, 0 refused; %d curated, %d rejected"
                        .formatted(EXPECTED.size(), EXPECTED.size() - rejected, rejected)),
                told);
        assertTrue(told.lines().anyMatch(line -> line.matches("申报书-养老院.*ENCRYPTED.*take the password off.*")), told);
    }

    @Test
    void every_sample_ends_as_an_expert_would_have_it() throws Exception {
        var checks = new ArrayList<Executable>();
        for (JsonNode wanted : EXPECTED) {
            String caseId = IDS.get(names(wanted));
            JsonNode status = house.client().status(caseId);
            checks.add(() -> assertEquals(
                    isRejected(wanted) ? "REJECTED" : "CURATED",
                    status.path("state").asText(),
                    names(wanted)));
            for (JsonNode file : files(wanted)) {
                checks.add(() -> assertFile(file, status));
            }
            if (!isRejected(wanted)) {
                addLabelChecks(wanted, house.client().show(caseId), checks);
            }
        }
        assertAll(checks);
    }

    /** The last test: it leaves nothing new behind, since the same files are the same cases. */
    @Test
    void the_demo_shows_what_the_readme_shows() throws Exception {
        var page = new StringWriter();

        boolean done = new Demo(house.whereabouts())
                .run(Submissions.in(List.of(SAMPLES), false), ended -> {}, new PrintWriter(page, true));

        assertTrue(done);
        String readme = Files.readString(Path.of("../README.md"), UTF_8);
        List<String> shown = readme.substring(readme.indexOf("title  "), readme.indexOf("The first builds"))
                .lines()
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> !line.isBlank() && !line.equals("..."))
                .toList();
        assertTrue(shown.size() > 6, shown::toString);
        List<String> printed = page.toString().lines().map(SamplesIT::squeezed).toList();
        assertAll(shown.stream()
                .map(line -> () -> assertTrue(printed.contains(squeezed(line)), line + "\nis not in\n" + page)));
    }

    private static void assertFile(JsonNode wanted, JsonNode status) {
        String name = wanted.path("file").asText();
        JsonNode found = StreamSupport.stream(status.path("files").spliterator(), false)
                .filter(file -> file.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(wanted.path("outcome").asText("OK"), found.path("outcome").asText(), name);
        assertTrue(found.path("detail").asText().contains(wanted.path("says").asText()), found::toString);
    }

    private static void addLabelChecks(JsonNode wanted, JsonNode record, List<Executable> checks) {
        checks.add(() -> assertEquals(wanted.path("title"), record.path("title")));
        for (String facet : List.of("sector", "deployment", "service")) {
            if (wanted.has(facet)) {
                checks.add(() -> assertEquals(
                        wanted.path(facet).asText(),
                        Labels.codes(record, facet).stream().findFirst().orElse("none"),
                        names(wanted) + ", " + facet));
            }
        }
    }

    private static boolean isRejected(JsonNode sample) {
        return files(sample).stream().allMatch(file -> file.has("outcome"));
    }

    private static List<JsonNode> files(JsonNode sample) {
        return sample.has("folder")
                ? StreamSupport.stream(sample.path("files").spliterator(), false)
                        .toList()
                : List.of(sample);
    }

    /** As receipts name a case. */
    private static String names(JsonNode sample) {
        return Submissions.names(files(sample).stream()
                .map(file -> Path.of(file.path("file").asText()))
                .sorted()
                .toList());
    }

    private static String squeezed(String line) {
        return line.strip().replaceAll(" {2,}", "  ");
    }
}
