package casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.export.TargetFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casebook export}, in front of something that answers as the desk would. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    @AutoClose
    private final StandIn desk = new StandIn();

    @Test
    void a_text_is_printed_as_it_came_and_nothing_beside_it() {
        desk.prepare("GET /v1/casebook.csv?sector=finance&q=%E4%BF%A1%E8%B4%B7&lang=en", 200, "\uFEFF案例\r\n信贷\r\n");

        Words words = export("信贷", "--where=sector=finance", "--lang=en");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals("\uFEFF案例\r\n信贷\r\n", words.out());
    }

    @Test
    void a_file_says_by_its_name_what_it_is_to_be() throws Exception {
        desk.prepare("GET /v1/casebook.html?lang=zh", 200, "<p>信贷</p>");
        Path file = folder.resolve("案例集.html");

        Words words = export("-o", file);

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals("written to " + file + "\n", words.out());
        assertEquals("<p>信贷</p>", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void json_tells_of_the_file() {
        desk.prepare("GET /v1/casebook.xlsx?lang=zh", 200, "xyz");
        Path file = folder.resolve("a.xlsx");

        assertEquals(
                "{\"file\":\"" + file + "\",\"format\":\"xlsx\",\"bytes\":3}\n",
                export("--json", "-o", file).out());
        assertEquals(Exit.USAGE, export("--json").exit());
    }

    @Test
    void a_file_that_is_there_stays_unless_it_may_go() throws Exception {
        desk.prepare("GET /v1/casebook.csv?lang=zh", 200, "new");
        Path file = Files.writeString(folder.resolve("a.csv"), "old");

        Words refused = export("-o", file);

        assertEquals(Exit.PRECONDITION, refused.exit());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals(List.of(), desk.asked());
        assertEquals("old", Files.readString(file));
        assertEquals(Exit.DONE, export("-o", file, "--force").exit());
        assertEquals("new", Files.readString(file));
    }

    @Test
    void a_place_that_takes_no_file_is_told_before_anything_is_asked() {
        assertEquals(Exit.PRECONDITION, export("-o", folder).exit());
        assertTrue(export("-o", folder.resolve("none/a.csv")).err().contains("make it"));
        assertEquals(List.of(), desk.asked());
    }

    @Test
    void what_the_desk_refuses_is_said_in_its_words_and_leaves_no_file() throws Exception {
        desk.prepare("GET /v1/casebook.html?lang=zh", 422, "{\"detail\":\"narrow them\"}");

        Words words = export("-o", folder.resolve("a.html"));

        assertEquals(Exit.FAILED, words.exit());
        assertEquals("casebook: narrow them\n", words.err());
        assertEquals(List.of(), files());
    }

    @Test
    void a_file_that_breaks_off_leaves_what_was_there() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        var place = new TargetFile(file, true);
        var broken = new InputStream() {
            private boolean begun;

            @Override
            public int read() throws IOException {
                if (begun) {
                    throw new IOException("broken off");
                }
                begun = true;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };

        assertThrows(IOException.class, () -> place.take(broken, bytes -> {}));

        assertEquals("old", Files.readString(file, UTF_8));
        assertEquals(List.of(file), files());
        assertFalse(Files.exists(folder.resolve("a.csv.part")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Words export(Object... more) {
        return Words.of(Stream.concat(Stream.of("export", "--url", desk.url()), Stream.of(more))
                .toArray());
    }
}
