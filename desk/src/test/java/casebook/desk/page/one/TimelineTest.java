package casebook.desk.page.one;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.page.one.OneCase.Happened;
import casebook.desk.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happened to a case, in words. */
class TimelineTest {

    private static final String RECEIVED = """
            {"kind": "RECEIVED", "revision": 2, "who": "anonymous", "at": "2026-01-01T12:00:00.000Z",
             "detail": {"files": [{"name": "申报书.docx"}, {"name": "附件.pdf"}]}}""";
    private static final String REVIEWED = """
            {"kind": "REVIEWED", "revision": 2, "who": "王老师", "at": "2026-01-02T08:30:00.000Z",
             "detail": {"corrections": {"sector": ["law", "finance"]}, "decision": null, "comment": "见第三页"}}""";
    private static final String RECLASSIFIED = """
            {"kind": "RECLASSIFIED", "revision": 2, "who": null, "at": "2026-01-03T00:00:00.000Z",
             "detail": {"before": [{"facet": "sector", "code": "law"}], "after": [{"facet": "sector", "code": "finance"}]}}""";

    @Test
    void the_newest_comes_first_and_every_code_has_its_name() {
        assertEquals(
                List.of(
                        new Happened("2026-01-03 00:00 UTC", "重新分类", "法律 → 金融"),
                        new Happened("2026-01-02 08:30 UTC", "专家评审：王老师", "行业改为法律、金融；见第三页"),
                        new Happened("2026-01-01 12:00 UTC", "收到第 2 版材料", "申报书.docx、附件.pdf")),
                new Timeline(Wording.ZH).of(List.of(RECEIVED, REVIEWED, RECLASSIFIED)));
    }

    @Test
    void in_english_it_is_english() {
        assertEquals(
                new Happened("2026-01-02 08:30 UTC", "Reviewed by 王老师", "Sector set to Law, Finance; 见第三页"),
                new Timeline(Wording.EN).of(List.of(REVIEWED)).get(0));
    }

    @Test
    void a_correction_that_is_taken_back_sets_nothing() {
        assertEquals(
                "行业的更正已收回；见第三页",
                new Timeline(Wording.ZH)
                        .of(List.of(REVIEWED.replace("[\"law\", \"finance\"]", "[]")))
                        .get(0)
                        .more());
    }

    @Test
    void a_kind_that_only_a_newer_archive_knows_is_told_without_its_code() {
        assertEquals(
                new Happened("2026-01-02 08:30 UTC", "Changed", ""),
                new Timeline(Wording.EN)
                        .of(List.of(REVIEWED.replace("REVIEWED", "PRAISED")))
                        .get(0));
    }
}
