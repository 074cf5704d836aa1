package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.export.Format;
import casebook.testkit.Database;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TimeZone;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases written down whole, from a real PostgreSQL. */
@Timeout(180)
class ExportIT {

    @RegisterExtension
    static final Database database = new Database();

    private static Exports exports;

    @BeforeAll
    static void open() throws Exception {
        exports = Exports.over(database.fresh());
    }

    @AfterAll
    static void close() {
        exports.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_cases_are_the_same_bytes(Format format) throws Exception {
        assertArrayEquals(exports.bytes(Exports.path(format)), exports.bytes(Exports.path(format)));
    }

    @ParameterizedTest
    @EnumSource
    void they_are_the_same_bytes_in_another_time_zone(Format format) throws Exception {
        byte[] here = exports.bytes(Exports.path(format));
        TimeZone zone = TimeZone.getDefault();
        for (String place : List.of("Asia/Shanghai", "America/New_York")) {
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            try {
                assertArrayEquals(here, exports.bytes(Exports.path(format)), place);
            } finally {
                TimeZone.setDefault(zone);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_told_what_the_file_is_and_how_many_cases_it_has(Format format) throws Exception {
        HttpResponse<String> answer = exports.get(Exports.path(format));

        assertEquals(200, answer.statusCode());
        assertEquals("nosniff", Exports.header(answer, "X-Content-Type-Options"));
        assertEquals("4", Exports.header(answer, "X-Casebook-Cases"));
        assertTrue(Exports.header(answer, "Content-Disposition")
                .endsWith("filename=\"casebook-2026-01-01." + format.extension() + "\""));
        assertEquals(
                format.mediaType().replace(" ", ""),
                Exports.header(answer, "Content-Type").replace(" ", "").toLowerCase());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_can_be_reached_by_it(Format format) throws Exception {
        String text = exports.text(format);

        assertTrue(text.contains("理赔助手"), "the control");
        for (String contact : List.of("62501234", "13800138000", "1380013", "zhang.san", "example.com 或")) {
            assertFalse(text.contains(contact), contact);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_what_was_asked_for_is_in_it(Format format) throws Exception {
        String finance = exports.text(format, "?sector=finance");

        assertTrue(finance.contains("理赔助手"));
        assertFalse(finance.contains("行业未判定的案例"));
        assertTrue(exports.text(format, "?q=%E7%90%86%E8%B5%94&scope=vertical").contains("理赔助手"));
    }

    @ParameterizedTest
    @EnumSource
    void of_no_cases_it_is_a_file_of_none(Format format) throws Exception {
        HttpResponse<String> answer = exports.get(Exports.path(format) + "?sector=law");

        assertEquals(200, answer.statusCode());
        assertEquals("0", Exports.header(answer, "X-Casebook-Cases"));
        String text = exports.text(format, "?sector=law");
        switch (format) {
            case CSV -> assertEquals(1, text.lines().count(), "the head");
            case JSONL -> assertEquals("", text);
            case XLSX, HTML -> assertTrue(text.contains("没有符合条件的案例"), text);
        }
        assertEquals(
                "0",
                Exports.header(exports.get(Exports.path(format) + "?q=%25"), "X-Casebook-Cases"),
                "signs stand nowhere");
    }

    @Test
    void what_makes_no_sense_is_told_what_does() throws Exception {
        for (String query : List.of("?page=2", "?sort=title", "?lang=fr", "?sektor=finance")) {
            HttpResponse<String> answer = exports.get(Exports.path(Format.CSV) + query);

            assertEquals(400, answer.statusCode(), query);
            assertEquals("application/problem+json", Exports.header(answer, "Content-Type"), query);
        }
    }

    @Test
    void more_cases_than_a_page_takes_are_refused_with_a_way_out_and_lines_take_them() throws Exception {
        String url = database.fresh();
        fill(url, 5001);
        try (var many = new DeskServer(url)) {
            HttpResponse<String> refused = many.get(Exports.path(Format.HTML));

            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("take csv or jsonl"), refused.body());
            assertEquals(
                    5001, many.get(Exports.path(Format.JSONL)).body().lines().count());
        }
    }

    @Test
    void a_file_that_cannot_be_written_to_its_end_does_not_pass_for_whole() throws Exception {
        String url = database.fresh();
        fill(url, 5001);
        Jdbi.create(url, Database.USER, "")
                .useHandle(handle -> handle.execute("UPDATE cases SET record = '{}' WHERE case_id = 'case4999'"));
        try (var broken = new DeskServer(url)) {
            assertThrows(IOException.class, () -> broken.get(Exports.path(Format.JSONL)));
        }
    }

    /** Cases of one sector, as many as that. */
    private static void fill(String url, int cases) throws Exception {
        new ToldCases().write(url);
        Jdbi.create(url, Database.USER, "").useHandle(handle -> handle.execute("""
                INSERT INTO cases SELECT 'case' || n, 1, 1, 1, 0, '第' || n || '号', NULL, NULL, '', 'zh', 'law', NULL, 'v1', 'c1',
                    now(), now(), jsonb_build_object('caseId', 'case' || n, 'title', '第' || n || '号', 'summary', '', 'labels',
                    '[]'::jsonb, 'models', '[]'::jsonb, 'effects', '[]'::jsonb, 'taxonomy', 'v1', 'receivedAt',
                    '2026-01-01T12:00:00Z'), 0 FROM generate_series(1, %d) AS n
                """.formatted(cases)));
    }
}
