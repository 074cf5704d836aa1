package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.ChildJvm;
import casebook.testkit.Scratch;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever subscribes needs nothing of ours: the programs of {@code docs/subscribe.md} read what was curated. */
@Timeout(300)
class SubscribeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern PROGRAM = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    /** Kafka's client and Avro, and what these two need. */
    private static final Pattern LIBRARY = Pattern.compile(
            "(avro-1|kafka-clients-|jackson-(core|databind|annotations)-|slf4j-api-|lz4-java-).*\\.jar");

    private static Scratch scratch;
    private static RunningHouse house;
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        scratch = new Scratch("subscribe");
        house = RunningHouse.start(scratch.path().resolve("home"), Map.of());
        Path form = Documents.forms(scratch.path().resolve("forms"), 1).get(0);
        caseId = house.client().submit(List.of(form), Map.of()).path("caseId").asText();
        house.await(sum -> sum.curated() > 0);
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
        scratch.close();
    }

    @Test
    void the_java_program_of_the_page_reads_with_the_avro_library_and_the_fetched_schema_alone() throws Exception {
        Path source = scratch.path().resolve("CuratedReader.java");
        Files.writeString(source, programOfThePage());
        String classPath = libraries();
        assertFalse(classPath.contains("casebook"), classPath);
        Path log = scratch.path().resolve("reader.log");

        try (var reader = ChildJvm.start(
                List.of("-cp", classPath),
                source.toString(),
                log,
                Map.of(),
                house.whereabouts().kafka(),
                house.whereabouts().http() + "/apis/ccompat/v7")) {
            String line = reader.awaitLine(Pattern.compile("^" + caseId), PATIENCE);

            assertTrue(line.contains("授信报告撰写助手第0号") && line.contains("finance"), line);
        }
    }

    @Test
    void watch_prints_the_same_record() throws Exception {
        Path log = scratch.path().resolve("watch.log");
        Map<String, String> home =
                Map.of("CASEBOOK_HOME", house.whereabouts().home().toString());

        try (var watch = ChildJvm.start(
                casebook.cli.Casebook.class, log, home, "watch", "--from-beginning", "--limit", "1", "--json")) {
            String line = watch.awaitLine(Pattern.compile("^\\{"), PATIENCE);

            assertEquals(0, watch.awaitExit(PATIENCE));
            assertTrue(line.contains("\"caseId\":\"" + caseId + "\"") && line.contains("授信报告撰写助手第0号"), line);
        }
    }

    private static String programOfThePage() throws Exception {
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("../docs/subscribe.md")));
        assertTrue(program.find(), "the page has no Java program");
        return program.group(1);
    }

    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        LIBRARY.matcher(Path.of(entry).getFileName().toString()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
