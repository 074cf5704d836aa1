package casebook.desk.page.taxonomies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.judging.Course;
import casebook.desk.judging.Replay;
import casebook.desk.judging.ToldReplays;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void of_many_replays_the_newest_are_listed_and_the_others_counted() {
        TaxonomyList many = list(1_234);

        assertEquals(50, many.replays().size());
        assertEquals("r1234", many.replays().get(0).id());
        assertEquals("Older ones: 1,184. All of them:", many.older());
        assertEquals("", list(50).older());
    }

    private static TaxonomyList list(int replays) {
        var all = new ArrayList<Replay>();
        for (int i = replays; i > 0; i--) {
            all.add(ToldReplays.replay("r" + i, "PREVIEW", "DONE", "v2", i));
        }
        return new Listing(Wording.EN, new Course(all)).of(List.of(), List.of());
    }
}
