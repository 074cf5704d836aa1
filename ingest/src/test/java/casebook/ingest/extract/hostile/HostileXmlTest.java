package casebook.ingest.extract.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.ingest.Fixtures;
import casebook.ingest.extract.pool.ParseRequest;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.pool.WorkerCommand;
import casebook.ingest.extract.pool.WorkerUse;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XML that wants to read what is not its own, to call home, or to grow, in a worker process of the standard size. */
@Timeout(120)
class HostileXmlTest {

    private static final String CANARY = "金丝雀的秘密";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST_MIB = 512;
    private static final Set<FileOutcome> READ = Set.of(FileOutcome.OK, FileOutcome.PARTIAL);

    private static final ParserPool parser = new ParserPool(WorkerCommand.standard(256), 1, LIMIT);

    @TempDir
    static Path folder;

    private static Listener listener;
    private static Path canary;

    @BeforeAll
    static void listen() throws Exception {
        listener = new Listener();
        canary = Files.writeString(folder.resolve("canary"), CANARY);
        parser.warm();
    }

    @AfterAll
    static void close() {
        parser.close();
        listener.close();
    }

    static Stream<String> kinds() {
        return XmlFiles.of("", "").keySet().stream();
    }

    /** What all the others rest on: the files do harm where nobody looks after it. */
    @Test
    void a_parser_without_protection_reads_the_canary_and_calls() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        XmlFiles.of(outside("control"), "&canary;&called;").get("a.xml")));

        assertTrue(document.getDocumentElement().getTextContent().contains(CANARY));
        assertEquals(
                List.of("/control"),
                listener.calls().stream().filter("/control"::equals).toList());
    }

    /** A file that is refused for anything but its document type would prove nothing. */
    @ParameterizedTest
    @MethodSource("kinds")
    void without_a_document_type_every_kind_is_read(String kind) throws Exception {
        ParsedFile parsed = parse(kind, XmlFiles.of("", "harmless").get(kind));

        assertTrue(READ.contains(parsed.outcome()) || kind.equals("a.opf"), parsed.outcome() + " " + parsed.detail());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_outside_is_read_or_called(String kind) throws Exception {
        ParsedFile parsed = parse(
                kind,
                XmlFiles.of(outside(kind), "before &canary; &outside; &called; after")
                        .get(kind));

        assertFalse(parsed.toString().contains(CANARY), parsed.toString());
        assertEquals(
                List.of(),
                listener.calls().stream().filter(call -> call.endsWith(kind)).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void laughter_stays_within_bounds(String kind) throws Exception {
        ParsedFile parsed =
                parse(kind, XmlFiles.of(laughs(), "before &l9; after").get(kind));

        assertTrue(parsed.characters() < 10_000_000, "characters: " + parsed.characters());
        assertEnded(parsed);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_long_entity_used_often_stays_within_bounds(String kind) throws Exception {
        String doctype = "<!DOCTYPE ROOT [<!ENTITY q '" + "q".repeat(100_000) + "'>]>";
        ParsedFile parsed =
                parse(kind, XmlFiles.of(doctype, "&q;".repeat(50_000)).get(kind));

        assertTrue(parsed.characters() < 100_000_000, "characters: " + parsed.characters());
        assertEnded(parsed);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_hundred_thousand_elements_within_one_another_end(String kind) throws Exception {
        int depth = 100_000;
        assertEnded(parse(
                kind,
                XmlFiles.of("", "<b>".repeat(depth) + "deep" + "</b>".repeat(depth))
                        .get(kind)));
    }

    @Test
    void after_all_of_it_a_form_is_read() throws Exception {
        assertEquals(FileOutcome.OK, parse("a.docx", Fixtures.docx()).outcome());
    }

    private static void assertEnded(ParsedFile parsed) {
        assertTrue(parsed.outcome() == FileOutcome.OK || !parsed.detail().isEmpty(), parsed.toString());
    }

    private static String outside(String kind) {
        return "<!DOCTYPE ROOT [<!ENTITY canary SYSTEM '" + canary.toUri() + "'>"
                + "<!ENTITY outside SYSTEM '" + listener.address() + "/entity-" + kind + "'>"
                + "<!ENTITY % dtd SYSTEM '" + listener.address() + "/" + kind + "'> %dtd;]>";
    }

    private static String laughs() {
        var doctype = new StringBuilder("<!DOCTYPE ROOT [<!ENTITY l0 'laughing'>");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return doctype.append("]>").toString();
    }

    private static ParsedFile parse(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("file"), bytes);
        try (var use = WorkerUse.begin()) {
            ParsedFile answer = parser.parse(new ParseRequest(file, name, 1_000_000), (parsed, overflow) -> parsed);
            assertTrue(use.cpu().compareTo(LIMIT) <= 0, name + " took " + use.cpu());
            assertTrue(use.peakMib() > 0 && use.peakMib() <= MOST_MIB, name + " took " + use.peakMib() + " MiB");
            return answer;
        }
    }
}
