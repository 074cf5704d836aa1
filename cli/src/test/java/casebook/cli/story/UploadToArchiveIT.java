package casebook.cli.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.Casebook;
import casebook.cli.Exit;
import casebook.cli.archive.Backlog;
import casebook.cli.house.Whereabouts;
import casebook.cli.report.Labels;
import casebook.sink.archive.Archive;
import casebook.testkit.ChildJvm;
import casebook.testkit.Scratch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The main job: a document goes in, a curated case comes out. */
@Timeout(300)
class UploadToArchiveIT {

    private static Scratch scratch;
    private static RunningHouse house;

    @BeforeAll
    static void open() throws Exception {
        scratch = new Scratch("story");
        house = RunningHouse.start(scratch.path().resolve("home"), Map.of());
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
        scratch.close();
    }

    @Test
    void a_form_is_extracted_described_classified_curated_and_archived() throws Exception {
        Path form = Documents.forms(scratch.path().resolve("one"), 1).get(0);

        String caseId =
                house.client().submit(List.of(form), Map.of()).path("caseId").asText();

        house.await(sum -> sum.curated() > 0 && sum.settled() && sum.balanced());
        assertEquals("CURATED", house.client().status(caseId).path("state").asText());
        JsonNode record = house.client().show(caseId);
        assertEquals("授信报告撰写助手第0号", record.path("title").asText());
        assertEquals(List.of("finance"), Labels.codes(record, "sector").subList(0, 1));
        assertTrue(record.path("models").toString().contains("BUILT_ON"), record::toString);
    }

    @Test
    void the_statistics_are_told_by_a_command_that_finds_the_house() throws Exception {
        Path form = Documents.forms(scratch.path().resolve("counted"), 1).get(0);
        house.client().submit(List.of(form), Map.of("submitter", "counted"));
        int curated = house.await(sum -> sum.curated() > 0 && RunningHouse.isAtRest(sum))
                .curated();

        JsonNode told = new ObjectMapper().readTree(statistics("^\\{.*", "--json"));

        assertEquals(curated, told.path("cases").asInt(), told::toPrettyString);
        JsonNode finance = told.at("/facets/sector/finance");
        assertEquals(curated, finance.path("primaryCases").asInt(), told::toPrettyString);
        assertEquals("金融", finance.path("zh").asText());
        assertEquals(
                curated + (curated == 1 ? " curated case" : " curated cases"),
                statistics("^\\d+ curated.*", "--facet", "scope"));
    }

    /** The line of the command's words that looks so, among what the tests' own logging says. */
    private static String statistics(String line, String... options) throws Exception {
        var words = new ArrayList<>(List.of("statistics"));
        words.addAll(List.of(options));
        return said(Exit.DONE, line, words.toArray(String[]::new));
    }

    /** The same of any command that ends so. */
    private static String said(int exit, String line, String... words) throws Exception {
        var environment = Map.of("CASEBOOK_HOME", house.whereabouts().home().toString());
        Path log = Files.createTempFile(scratch.path(), words[0], ".log");
        try (var command = ChildJvm.start(Casebook.class, log, environment, words)) {
            assertEquals(exit, command.awaitExit(Duration.ofMinutes(2)), command.output());
            return command.awaitLine(Pattern.compile(line), Duration.ofSeconds(1));
        }
    }

    @Test
    void the_same_file_twenty_times_at_once_is_one_case_with_one_receipt() throws Exception {
        Path form = Documents.forms(scratch.path().resolve("twenty"), 2).get(1);
        int before = house.await(sum -> true).accepted();
        Callable<String> submit = () -> house.client()
                .submit(List.of(form), Map.of("submitter", "twenty"))
                .toString();

        var receipts = new HashSet<String>();
        var senders = Executors.newFixedThreadPool(20);
        try {
            for (Future<String> receipt : senders.invokeAll(Collections.nCopies(20, submit))) {
                receipts.add(receipt.get());
            }
        } finally {
            senders.shutdown();
        }

        assertEquals(1, receipts.size(), receipts::toString);
        assertEquals(
                before + 1, house.await(sum -> sum.settled() && sum.balanced()).accepted());
    }

    @Test
    void the_archive_is_built_anew_from_the_topics_table_by_table_the_same() throws Exception {
        List<Path> forms = Documents.forms(scratch.path().resolve("anew"), 3);
        for (Path form : forms) {
            house.client().submit(List.of(form), Map.of("submitter", "anew"));
        }
        house.await(RunningHouse::isAtRest);
        await().atMost(Duration.ofMinutes(1)).during(Duration.ofSeconds(2)).until(() -> left() == 0);
        List<String> before = tables();

        String told = said(Exit.PRECONDITION, "^casebook: this empties", "archive", "rebuild");
        assertTrue(told.contains("say --yes"), told);
        assertEquals(before, tables(), "without a word nothing is emptied");
        JsonNode rebuilt =
                new ObjectMapper().readTree(said(Exit.DONE, "^\\{.*", "archive", "rebuild", "--yes", "--json"));

        assertTrue(rebuilt.path("rebuilt").asBoolean(), rebuilt::toString);
        assertTrue(rebuilt.path("offsets").asLong() > 0, rebuilt::toString);
        assertEquals(before, tables());
        said(Exit.DONE, "^balanced", "verify", "--settled");
    }

    /** Offsets that the archive has yet to pass; the ledger goes on for a moment after a case has ended. */
    private static long left() throws Exception {
        Whereabouts there = house.whereabouts();
        try (var archive = new Archive(there.database(), there.databaseUser(), "");
                var backlog = new Backlog(Map.of("bootstrap.servers", there.kafka()), archive)) {
            return backlog.left();
        }
    }

    /** Every table but that of offsets, row by row. */
    private static List<String> tables() throws Exception {
        var rows = new ArrayList<String>();
        try (Connection connection = DriverManager.getConnection(
                        house.whereabouts().database(), house.whereabouts().databaseUser(), "");
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "cases",
                    "case_labels",
                    "case_models",
                    "case_texts",
                    "case_states",
                    "case_vectors",
                    "case_history",
                    "reviews",
                    "rejections",
                    "withdrawals")) {
                try (ResultSet row = statement.executeQuery("SELECT t::text FROM " + table + " t ORDER BY 1")) {
                    while (row.next()) {
                        rows.add(table + " " + row.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
