package casebook.enrich.classify;

import static casebook.enrich.Events.sector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.CaseClassified;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final CaseClassified before = classified(1, "v1", List.of(sector("finance", 0.904, "银行")), List.of());

    @Test
    void version_and_generation_are_no_part_of_the_outcome() {
        assertTrue(Difference.sameOutcome(
                before, classified(2, "v2", List.of(sector("finance", 0.904, "银行")), List.of())));
    }

    @Test
    void confidence_counts_to_two_decimals() {
        assertTrue(
                Difference.sameOutcome(before, classified(2, "v2", List.of(sector("finance", 0.9, "银行")), List.of())));
        assertFalse(
                Difference.sameOutcome(before, classified(2, "v2", List.of(sector("finance", 0.91, "银行")), List.of())));
    }

    @Test
    void another_evidence_is_another_outcome() {
        assertFalse(Difference.sameOutcome(
                before, classified(2, "v2", List.of(sector("finance", 0.904, "信贷")), List.of())));
    }

    @Test
    void a_base_model_is_part_of_the_outcome_and_a_compared_one_is_not() {
        var labels = List.of(sector("finance", 0.904, "银行"));

        assertFalse(
                Difference.sameOutcome(before, classified(2, "v2", labels, List.of(mention(MentionRole.BUILT_ON)))));
        assertTrue(Difference.sameOutcome(
                before, classified(2, "v2", labels, List.of(mention(MentionRole.COMPARED_WITH)))));
    }

    @Test
    void a_difference_names_the_facets() {
        var after = classified(2, "v2", List.of(sector("healthcare", 0.8, "医院")), List.of());

        assertEquals(List.of("sector"), Difference.facets(before, after));
    }

    private static ModelMention mention(MentionRole role) {
        return ModelMention.newBuilder().setName("Qwen").setRole(role).build();
    }

    private static CaseClassified classified(
            long generation, String version, List<Label> labels, List<ModelMention> models) {
        return CaseClassified.newBuilder()
                .setCaseId("a")
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(generation)
                .setTaxonomy(version)
                .setClassifier(version)
                .setLabels(labels)
                .setModels(models)
                .build();
    }
}
