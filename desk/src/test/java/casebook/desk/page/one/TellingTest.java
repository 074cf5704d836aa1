package casebook.desk.page.one;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.desk.page.label.Label;
import casebook.desk.page.label.Passage;
import casebook.desk.page.label.Quote;
import casebook.desk.page.label.Text;
import casebook.desk.page.one.OneCase.Effect;
import casebook.desk.page.one.OneCase.Model;
import casebook.desk.record.CaseState;
import casebook.desk.record.CuratedCase;
import casebook.desk.record.SimilarCases;
import casebook.desk.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record in words. */
class TellingTest {

    private static final String RECORD = """
            {"caseId": "c1", "revision": 2, "title": "授信\\"助手\\"", "organisation": "乙银行", "organisationType": "enterprise",
             "region": "浙江省", "summary": "摘要", "taxonomy": "t", "receivedAt": "2026-01-01T12:00:00Z",
             "labels": [
               {"facet": "sector", "code": "finance", "primary": true, "confidence": 0.954, "runnerUp": "law",
                "origin": "EXPERT", "evidence": [{"file": "f", "page": 3, "block": 0, "start": 2, "end": 4, "text": "用于授信"}]},
               {"facet": "modality", "code": "text", "primary": true, "confidence": 1.2, "origin": "RULE", "evidence": []},
               {"facet": "modality", "code": "audio", "primary": false, "confidence": 0.5, "origin": "NEW", "evidence": []}],
             "overruled": [{"facet": "sector", "code": "law", "primary": true, "confidence": 0.4, "origin": "MODEL", "evidence": []}],
             "undetermined": ["strategy"],
             "models": [{"name": "通义千问", "role": "BUILT_ON", "parametersBillions": [7.0, 0.3], "evidence": []},
                        {"name": "", "role": "OWN", "parametersBillions": [], "evidence": []}],
             "effects": [{"text": "时长缩短30%", "file": "f", "page": 4, "quantity": "时长", "direction": "DOWN"}],
             "files": [{"sha256": "f", "name": "申报书.pdf", "mediaType": "application/pdf", "outcome": "PARTIAL"}]}""";

    private final OneCase one = told(Wording.EN);

    @Test
    void a_label_tells_how_sure_it_is_where_it_comes_from_and_where_it_stands() {
        Label sector = one.facets().get(0).labels().get(0);

        assertEquals("Finance", sector.name());
        assertEquals(95, sector.percent());
        assertEquals("expert", sector.origin());
        assertEquals("runner-up: Law", sector.runnerUp());
        assertEquals(new Passage(new Quote("用于", "授信", ""), "申报书.pdf · page 3"), sector.first());
        assertEquals("/cases?sector=finance", sector.link());
    }

    @Test
    void the_primary_one_of_several_is_told_and_a_lone_one_is_not() {
        assertEquals(
                List.of(true, false),
                one.facets().get(1).labels().stream().map(Label::primary).toList());
        assertEquals(false, one.facets().get(0).labels().get(0).primary());
        assertEquals(100, one.facets().get(1).labels().get(0).percent());
        assertNull(one.facets().get(1).labels().get(0).first());
    }

    @Test
    void what_an_expert_overruled_stands_beside_what_could_not_be_told() {
        assertEquals("Law", one.overruled().get(0).labels().get(0).name());
        assertEquals("model", one.overruled().get(0).labels().get(0).origin());
        assertEquals(List.of("Way into the ecosystem"), one.undetermined());
    }

    @Test
    void models_effects_and_files_are_told_in_words() {
        assertEquals(
                new Model(
                        "通义千问",
                        "/cases?has=BASE_MODEL%3D%E9%80%9A%E4%B9%89%E5%8D%83%E9%97%AE",
                        "built on",
                        "7B, 0.3B",
                        null),
                one.models().get(0));
        assertEquals(
                new Model("The case's own model", null, "own", "", null),
                one.models().get(1));
        assertEquals(
                new Effect("↓", "fell", "时长缩短30%", "时长", "申报书.pdf · page 4"),
                one.effects().get(0));
        assertEquals("read in part", one.files().get(0).outcome());
    }

    @Test
    void every_word_has_its_chinese() {
        OneCase chinese = told(Wording.ZH);

        assertEquals("乙银行 · 企业 · 浙江省", chinese.who());
        assertEquals("专家", chinese.facets().get(0).labels().get(0).origin());
        assertEquals("其他", chinese.facets().get(1).labels().get(1).origin(), "a newer writer's word");
        assertEquals("部分读取", chinese.files().get(0).outcome());
        assertEquals("以此为基座", chinese.models().get(0).role());
    }

    @Test
    void the_way_to_the_casebook_finds_its_title_whatever_quotes_it_has() {
        assertEquals(
                "/v1/casebook.html?q=%22%E6%8E%88%E4%BF%A1%22+%22%E5%8A%A9%E6%89%8B%22&lang=en",
                one.ways().get(0).link());
        assertEquals("/cases/c2", one.similar().get(0).link());
        assertEquals(68, one.similar().get(0).percent());
    }

    @Test
    void a_file_is_offered_while_the_newest_revision_has_it_by_itself() {
        assertEquals("/v1/cases/c1/files/f", file(Optional.of(state("f", null))).link());
        assertNull(file(Optional.of(state("f", "z"))).link(), "it came packed");
        assertNull(file(Optional.of(state("other", null))).link());
        assertNull(file(Optional.empty()).link());
    }

    private static OneCase.CaseFile file(Optional<CaseState> state) {
        return telling(Wording.EN).with(state, List.of(), List.of()).files().get(0);
    }

    private static CaseState state(String sha256, String archive) {
        var file = new CaseState.FileState(sha256, "申报书.pdf", "PARTIAL", "", archive);
        return new CaseState("c1", 1, "CURATED", List.of(), List.of(file), null, null, Instant.EPOCH, null, 1);
    }

    private static OneCase told(Wording wording) {
        return telling(wording)
                .with(Optional.empty(), List.of(), List.of(new SimilarCases.Similar("c2", "另一个", 0.678)));
    }

    private static Telling telling(Wording wording) {
        return new Telling(wording, CuratedCase.of(RECORD), new Text(Map.of(), Map.of("f", "用于授信")));
    }
}
