package casebook.desk.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.wording.Glossary;
import casebook.desk.wording.Vocabulary;
import casebook.desk.wording.Wording;
import casebook.event.Bilingual;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a desk learns of the names of taxonomies as they are published and applied. */
class LearningTest {

    private final Learning learning = new Learning();
    private final List<String> read = new ArrayList<>();

    @Test
    void what_is_published_is_known_by_name_and_what_is_applied_is_in_force() {
        Vocabulary published = learning.learn(cards(2, 1), this::read);
        assertEquals("Code 2", name(published, "c2"));
        assertEquals(List.of("c1"), published.codes("sector"));

        Vocabulary applied = learning.learn(cards(2, 2), this::read);
        assertEquals(List.of("c2"), applied.codes("sector"));
        assertEquals("Code 1", name(applied, "c1"));
    }

    @Test
    void a_version_is_read_once() {
        learning.learn(cards(2, 1), this::read);
        learning.learn(cards(3, 3), this::read);
        assertEquals(List.of("v1", "v2", "v3"), read);
    }

    @Test
    void before_any_is_in_force_that_of_the_build_is() {
        assertEquals(
                Wording.EN.facets(), learning.learn(cards(1, 0), this::read).facets());
    }

    @Test
    void what_the_doors_do_not_tell_any_more_stays_known_and_in_force() {
        learning.learn(cards(2, 2), this::read);
        Vocabulary later = learning.learn(List.of(), this::read);
        assertEquals(List.of("c2"), later.codes("sector"));
        assertEquals("Code 1", name(later, "c1"));
    }

    @Test
    void one_that_cannot_be_told_now_is_asked_for_again_and_the_one_before_stays_in_force() {
        learning.learn(cards(1, 1), this::read);
        Vocabulary meanwhile = learning.learn(cards(2, 2), version -> Optional.empty());
        assertEquals(List.of("c1"), meanwhile.codes("sector"));
        assertEquals(List.of("c2"), learning.learn(cards(2, 2), this::read).codes("sector"));
    }

    @Test
    void of_very_many_the_newest_are_kept_and_the_one_in_force_however_old() {
        Vocabulary many = learning.learn(cards(Learning.MOST + 5, 1), this::read);
        assertEquals(Learning.MOST, read.size());
        assertEquals(List.of("c1"), many.codes("sector"));
        assertEquals("c2", name(many, "c2"));
        assertEquals("Code 55", name(many, "c55"));

        Vocabulary more = learning.learn(cards(Learning.MOST + 6, Learning.MOST + 6), this::read);
        assertEquals(Learning.MOST + 1, read.size());
        assertEquals("Code 56", name(more, "c56"));
        assertEquals("Code 1", name(more, "c1"));
    }

    private Optional<Glossary> read(String version) {
        read.add(version);
        String number = version.substring(1);
        return Optional.of(new Glossary(List.of(new Glossary.Facet(
                "sector",
                new Bilingual("行业", "Sector"),
                false,
                Map.of("c" + number, new Bilingual("代码 " + number, "Code " + number))))));
    }

    private static String name(Vocabulary vocabulary, String code) {
        return Wording.EN.with(vocabulary).code("sector", code);
    }

    /** So many, the newest first. */
    private static List<TaxonomyCard> cards(int count, int inForce) {
        return IntStream.range(0, count)
                .map(i -> count - i)
                .mapToObj(number -> new TaxonomyCard(
                        "v" + number, "分类", "Taxonomy", 1, 1, 0, Instant.EPOCH, "li", number == inForce))
                .toList();
    }
}
