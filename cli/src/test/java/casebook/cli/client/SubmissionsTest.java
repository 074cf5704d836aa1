package casebook.cli.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {

    @TempDir
    Path folder;

    @Test
    void every_file_is_a_case_and_every_folder_below_is_one() throws Exception {
        files("b.pdf", "a.docx", "two/form.docx", "two/attachments/1.xlsx", "one/form.docx");

        assertEquals(
                List.of(
                        List.of("a.docx"),
                        List.of("b.pdf"),
                        List.of("one/form.docx"),
                        List.of("two/form.docx", "two/attachments/1.xlsx")),
                cases(List.of(folder), false));
    }

    @Test
    void a_folder_of_folders_is_no_case() throws Exception {
        files("2023/spring/one/form.docx", "2023/spring/two/form.docx", "2023/late.docx.d/x.docx");

        assertEquals(
                List.of(
                        List.of("2023/late.docx.d/x.docx"),
                        List.of("2023/spring/one/form.docx"),
                        List.of("2023/spring/two/form.docx")),
                cases(List.of(folder), false));
    }

    @Test
    void all_of_it_is_one_case_where_that_is_said() throws Exception {
        files("form.docx", "attachments/1.xlsx");

        assertEquals(List.of(List.of("form.docx", "attachments/1.xlsx")), cases(List.of(folder), true));
    }

    @Test
    void what_a_system_leaves_behind_and_a_folder_says_of_itself_is_taken_only_by_name() throws Exception {
        files("a.docx", "~$a.docx", ".DS_Store", "Thumbs.db", "README.md", ".git/config");

        assertEquals(List.of(List.of("a.docx")), cases(List.of(folder), false));
        assertEquals(List.of(List.of("README.md")), cases(List.of(folder.resolve("README.md")), false));
    }

    @Test
    void a_place_that_holds_nothing_is_refused() throws Exception {
        files("README.md");

        assertThrows(NoSuchFileException.class, () -> Submissions.in(List.of(folder), false));
        assertThrows(NoSuchFileException.class, () -> Submissions.in(List.of(folder.resolve("absent")), false));
    }

    private void files(String... names) throws Exception {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private List<List<String>> cases(List<Path> places, boolean oneCase) throws Exception {
        return Submissions.in(places, oneCase).stream()
                .map(files -> files.stream()
                        .map(file -> folder.relativize(file).toString())
                        .toList())
                .toList();
    }
}
