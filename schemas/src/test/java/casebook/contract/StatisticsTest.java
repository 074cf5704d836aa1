package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.CaseCurated;
import casebook.event.FacetCount;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.event.Origin;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    static {
        TrustedEvents.trust();
    }

    @Test
    void a_case_adds_one_under_each_of_its_labels_and_to_the_number_of_cases() {
        assertEquals(
                List.of(
                        new FacetCount("CASES", "ALL", 1L, 0L),
                        new FacetCount("scope", "vertical", 1L, 1L),
                        new FacetCount("sector", "finance", 1L, 1L),
                        new FacetCount("sector", "office", 1L, 0L)),
                Statistics.of(curated(
                        List.of(
                                label("sector", "finance", true),
                                label("sector", "office", false),
                                label("scope", "vertical", true)),
                        List.of())));
    }

    @Test
    void a_facet_without_a_label_is_counted_where_it_was_asked() {
        assertEquals(
                List.of("CASES/ALL", "scope/general", "sector/UNDETERMINED"),
                keys(curated(List.of(label("scope", "general", true)), List.of("sector"))));
    }

    @Test
    void only_what_a_case_is_built_on_is_its_base_model_and_once() {
        assertEquals(
                List.of("BASE_MODEL/通义千问", "CASES/ALL"),
                keys(curated(
                        List.of(),
                        List.of(),
                        mention("通义千问", MentionRole.BUILT_ON),
                        mention("通义千问", MentionRole.BUILT_ON),
                        mention("GPT-4", MentionRole.COMPARED_WITH),
                        mention("", MentionRole.BUILT_ON))));
    }

    @Test
    void a_label_said_twice_counts_once_and_as_primary_if_it_is_so_once() {
        assertEquals(
                List.of(new FacetCount("CASES", "ALL", 1L, 0L), new FacetCount("sector", "law", 1L, 1L)),
                Statistics.of(
                        curated(List.of(label("sector", "law", false), label("sector", "law", true)), List.of())));
    }

    @Test
    void a_withdrawn_case_adds_nothing() {
        assertEquals(List.of(), Statistics.of(null));
    }

    private static List<String> keys(CaseCurated curated) {
        return Statistics.of(curated).stream().map(Statistics::key).toList();
    }

    private static CaseCurated curated(List<Label> labels, List<String> undetermined, ModelMention... models) {
        return CaseCurated.newBuilder()
                .setCaseId("a")
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(1)
                .setTitle("a")
                .setLabels(labels)
                .setUndetermined(undetermined)
                .setModels(Stream.of(models).toList())
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setReceivedAt(Instant.EPOCH)
                .setCuratedAt(Instant.EPOCH)
                .build();
    }

    private static Label label(String facet, String code, boolean primary) {
        return Label.newBuilder()
                .setFacet(facet)
                .setCode(code)
                .setPrimary(primary)
                .setConfidence(1)
                .setOrigin(primary ? Origin.EXPERT : Origin.RULE)
                .build();
    }

    private static ModelMention mention(String name, MentionRole role) {
        return ModelMention.newBuilder().setName(name).setRole(role).build();
    }
}
