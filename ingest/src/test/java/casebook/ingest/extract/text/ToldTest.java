package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void addresses_of_objects_are_left_out() {
        assertEquals(
                "unexpected type of entry: DirectoryNode",
                Told.of("unexpected type of entry: org.apache.poi.poifs.filesystem.DirectoryNode@2a22ad2b"));
    }

    @Test
    void folders_of_ours_are_left_out() {
        assertEquals("cannot open the file", Told.of("cannot open /tmp/casebook-worker123/tmp/apache-tika-77.tmp"));
        assertEquals("type=http://example.com/a/b", Told.of("type=http://example.com/a/b"));
        assertEquals("1/2 pages", Told.of("1/2 pages"));
        assertEquals("application/pdf is damaged", Told.of("application/pdf  is\ndamaged"));
    }

    @Test
    void more_than_anybody_reads_is_cut() {
        assertEquals(300, Told.of("x".repeat(1_000)).length());
    }
}
