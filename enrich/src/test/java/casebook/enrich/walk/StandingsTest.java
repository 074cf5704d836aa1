package casebook.enrich.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import casebook.enrich.Events;
import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseStanding;
import casebook.event.ReviewDecided;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private final CaseStanding standing = CaseStanding.newBuilder()
            .setCaseId("case-1")
            .setRevision(2)
            .setExtraction(3)
            .setWithdrawn(true)
            .setJudgedUnder(4)
            .setDescribed(Events.described(Events.text("case-1", 2, "text")))
            .setClassified(CaseClassified.newBuilder()
                    .setCaseId("case-1")
                    .setRevision(2)
                    .setExtraction(3)
                    .setGeneration(4)
                    .setTaxonomy("v1")
                    .setClassifier("test")
                    .setLabels(List.of())
                    .build())
            .setReviews(List.of(ReviewDecided.newBuilder()
                    .setReviewId("r")
                    .setCaseId("case-1")
                    .setRevision(2)
                    .setWho("expert")
                    .setDecidedAt(Events.NOON)
                    .build()))
            .setCurated(CaseCurated.newBuilder()
                    .setCaseId("case-1")
                    .setRevision(2)
                    .setExtraction(3)
                    .setGeneration(4)
                    .setTitle("title")
                    .setLabels(List.of())
                    .setTaxonomy("v1")
                    .setClassifier("test")
                    .setReceivedAt(Events.NOON)
                    .setCuratedAt(Events.NOON)
                    .build())
            .build();

    /** A field that is added to standings and forgotten here would be lost at the next judgement. */
    @Test
    void nothing_that_a_standing_says_is_lost() {
        var unsaid = CaseStanding.newBuilder().setCaseId("").setRevision(0).build();
        for (Schema.Field field : standing.getSchema().getFields()) {
            assertNotEquals(unsaid.get(field.pos()), standing.get(field.pos()), "this test says nothing of " + field);
        }

        assertEquals(standing, Standings.like(standing).build());
    }

    @Test
    void a_standing_is_not_changed_by_what_is_made_of_it() {
        CaseStanding before = CaseStanding.newBuilder(standing).build();

        CaseStanding newer = Standings.like(standing)
                .setRevision(7)
                .setDescribed(null)
                .setClassified(null)
                .setReviews(List.of())
                .build();

        assertNotEquals(before, newer);
        assertEquals(before, standing);
    }

    @Test
    void what_stays_is_not_copied() {
        assertSame(standing.getCurated(), Standings.like(standing).build().getCurated());
    }
}
