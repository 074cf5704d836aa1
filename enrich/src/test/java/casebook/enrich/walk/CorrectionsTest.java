package casebook.enrich.walk;

import static casebook.enrich.Reviewing.code;
import static casebook.enrich.Reviewing.review;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.Reviewing;
import casebook.event.Choice;
import casebook.event.ReviewDecided;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private final TaxonomyPublished taxonomy = Reviewing.taxonomy(
            "v2",
            Choice.ONE_PRIMARY,
            List.of(code("finance", "bank", "insurance"), code("care", "health"), code("cure", "health"), code("law")));

    @Test
    void the_newest_word_counts() {
        assertEquals(Optional.of(List.of("law")), read(said("finance"), said("law")));
    }

    @Test
    void an_empty_word_takes_the_one_before_it_back() {
        assertEquals(Optional.empty(), read(said("law"), said()));
    }

    @Test
    void what_was_not_corrected_is_the_machines() {
        assertEquals(
                Optional.empty(), Corrections.of(List.of(said("law")), taxonomy).of("modality", List.of()));
    }

    @Test
    void merged_codes_are_one() {
        assertEquals(Optional.of(List.of("finance")), read(said("bank", "insurance")));
    }

    @Test
    void of_a_code_that_was_split_the_part_counts_that_the_machine_names() {
        assertEquals(Optional.of(List.of("cure")), read(List.of("cure"), said("health")));
    }

    @Test
    void a_code_that_was_split_has_to_be_asked_anew_where_the_machine_names_no_part() {
        assertEquals(Optional.of(List.of()), read(List.of("law"), said("health")));
    }

    @Test
    void a_code_without_successor_is_gone() {
        assertEquals(Optional.empty(), read(said("mining")));
    }

    private Optional<List<String>> read(ReviewDecided... reviews) {
        return read(List.of(), reviews);
    }

    private Optional<List<String>> read(List<String> machine, ReviewDecided... reviews) {
        return Corrections.of(List.of(reviews), taxonomy).of("sector", machine);
    }

    private static ReviewDecided said(String... codes) {
        return review("r", "a", Map.of("sector", List.of(codes)));
    }
}
