package casebook.ingest.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.ingest.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void a_name_has_one_spelling() {
        assertEquals("caf\u00E9.txt", FileName.clean("cafe\u0301.txt"));
        assertEquals("申报书（终稿）.docx", FileName.clean(" 申报书（终稿）.docx "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a/b", "a\\b", "a\0b", "a\nb", "a\u202Eb", "a\uD800b", "a\u2028b"})
    void what_is_no_name_is_refused(String name) {
        assertThrows(Refusal.class, () -> FileName.clean(name));
    }

    @Test
    void a_name_fits_where_file_systems_put_it() {
        assertEquals(255, FileName.clean("长".repeat(85)).getBytes().length);
        assertThrows(Refusal.class, () -> FileName.clean("长".repeat(86)));
        assertThrows(Refusal.class, () -> FileName.clean(null));
    }
}
