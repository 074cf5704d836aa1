package casebook.desk;

import static casebook.desk.ToldReviews.labels;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.review.Kind;
import casebook.desk.review.Narrowing;
import casebook.desk.review.Question;
import casebook.desk.review.ReviewQueue;
import casebook.desk.review.Standing;
import casebook.desk.review.Step;
import casebook.desk.review.Waiting;
import casebook.event.CaseCurated;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.testkit.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The queue over a real PostgreSQL, whose rows the sink itself wrote. */
@Timeout(120)
class ReviewQueueIT {

    @RegisterExtension
    static final Database database = new Database();

    private final ToldCases cases = new ToldCases();
    private final Map<String, CaseCurated> records = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private ToldReviews reviews;
    private ReviewQueue queue;
    private String open;
    private String disputed;
    private String doubtful;

    @BeforeEach
    void write() throws Exception {
        String url = database.fresh();
        open = tell("open", List.of("sector", "strategy"), labels(Origin.RULE, 0.9, "scope", "vertical"));
        doubtful = tell(
                "doubtful",
                List.of(),
                Stream.of(labels(Origin.RULE, 0.41, "sector", "law"), labels(Origin.RULE, 0.55, "layer", "application"))
                        .flatMap(List::stream)
                        .toList());
        tell("worse", List.of(), labels(Origin.RULE, 0.3, "sector", "finance"));
        tell("sure", List.of(), labels(Origin.DECLARED, 0.95, "sector", "finance"));
        disputed = tell("disputed", List.of("concern"), labels(Origin.EXPERT, 1, "sector", "law", "finance"));
        cases.write(url);
        reviews = new ToldReviews(url);
        reviews.review(disputed, 0, "sector", "law", "finance");
        reviews.conflict(disputed, 10, "sector", "energy");
        queue = new ReviewQueue(Jdbi.create(url, Database.USER, ""));
    }

    @AfterEach
    void close() {
        reviews.close();
    }

    @Test
    void conflicts_come_first_then_what_is_undetermined_then_what_is_least_sure() {
        assertEquals(
                List.of(
                        "1 CONFLICT disputed sector",
                        "2 UNDETERMINED open sector strategy",
                        "3 UNDETERMINED disputed concern",
                        "4 LOW worse sector",
                        "5 LOW doubtful sector layer"),
                walked(Narrowing.NONE));
        assertEquals(
                Map.of(Kind.CONFLICT, 1L, Kind.UNDETERMINED, 2L, Kind.LOW, 2L),
                queue.at(Narrowing.NONE, Step.FIRST).counts());
    }

    @Test
    void the_way_back_is_the_same_way() {
        var there = walk(Narrowing.NONE, false, Step.FIRST);
        var back = walk(Narrowing.NONE, true, Step.before(there.get(4).place()));

        assertEquals(
                there.subList(0, 4).stream().map(this::told).toList(),
                Stream.of(3, 2, 1, 0).map(back::get).map(this::told).toList());
    }

    @Test
    void a_queue_is_narrowed_by_kind_facet_sector_and_how_sure_is_sure() {
        assertEquals(List.of("1 UNDETERMINED open sector"), walked(asked("undetermined", "sector", null, null)));
        assertEquals(
                List.of("1 UNDETERMINED disputed concern", "2 LOW doubtful sector layer"),
                walked(asked(null, null, "law", null)).subList(1, 3).stream()
                        .map(one -> (Integer.parseInt(one.substring(0, 1)) - 1) + one.substring(1))
                        .toList());
        assertEquals(List.of("1 LOW doubtful layer"), walked(asked("low", "layer", null, null)));
        assertEquals(List.of("1 LOW worse sector"), walked(asked("low", null, null, "0.4")));
        assertEquals(List.of(), walked(asked("low", null, null, "0.3")));
    }

    @Test
    void a_conflict_leaves_when_a_review_of_its_facet_came_after_it() throws Exception {
        reviews.review(disputed, 5, "sector", "law");
        reviews.review(disputed, 20, "scope", "vertical");
        assertEquals(1, walked(asked("conflict", null, null, null)).size(), "the control");

        reviews.review(disputed, 20, "sector", "law", "finance");

        assertEquals(List.of(), walked(asked("conflict", null, null, null)));
    }

    @Test
    void what_a_preview_would_say_is_no_conflict() throws Exception {
        reviews.conflict(open, 10, "scope", "general");

        assertEquals(1, walked(asked("conflict", null, null, null)).size());
    }

    @Test
    void both_sides_of_a_conflict_are_told() {
        Question question =
                first(asked("conflict", null, null, null)).questions().get(0);

        assertEquals(List.of("law", "finance"), question.codes());
        assertEquals(List.of("energy"), question.machineCodes());
    }

    @Test
    void what_was_answered_leaves_before_the_record_tells_it_and_comes_again_when_it_is_taken_back() throws Exception {
        Narrowing undetermined = asked("undetermined", null, null, null);
        reviews.review(open, 30, "sector", "energy");
        assertEquals("1 UNDETERMINED open strategy", walked(undetermined).get(0));

        reviews.review(open, 40, "strategy", "super-app");
        assertEquals(List.of("2 UNDETERMINED disputed concern"), walked(undetermined));

        reviews.review(open, 50, "sector");
        assertEquals("1 UNDETERMINED open sector", walked(undetermined).get(0));
    }

    @Test
    void a_facet_of_which_nothing_applies_leaves_until_somebody_answers_and_takes_that_back() throws Exception {
        Narrowing undetermined = asked("undetermined", null, null, null);
        reviews.review(open, 30, "strategy");
        reviews.curated(CaseCurated.newBuilder(records.get(open))
                .setReview(1)
                .setCuratedAt(ToldReviews.CURATED_AT.plusSeconds(31))
                .build());
        assertEquals("1 UNDETERMINED open sector", walked(undetermined).get(0));
        assertEquals(List.of(), walked(asked("undetermined", "strategy", null, null)));

        reviews.review(open, 40, "sector");
        assertEquals(List.of("1 UNDETERMINED disputed concern"), walked(undetermined));
        assertEquals(1, queue.at(undetermined, Step.FIRST).counts().get(Kind.UNDETERMINED));

        reviews.review(open, 50, "sector", "energy");
        reviews.review(open, 60, "sector");
        assertEquals("1 UNDETERMINED open sector", walked(undetermined).get(0));
    }

    @Test
    void however_many_were_answered_a_moment_ago_what_is_behind_them_is_found() throws Exception {
        String url = database.fresh();
        var answered = new ArrayList<>(List.of(open));
        for (int i = 0; i < 60; i++) {
            answered.add(tell("answered " + i, List.of("strategy"), labels(Origin.RULE, 0.9, "scope", "vertical")));
        }
        tell("last", List.of("strategy"), labels(Origin.RULE, 0.9, "scope", "vertical"));
        cases.write(url);
        try (var later = new ToldReviews(url)) {
            for (String caseId : answered) {
                later.review(caseId, 30, "strategy", "super-app");
            }
        }
        queue = new ReviewQueue(Jdbi.create(url, Database.USER, ""));

        assertEquals(
                "last",
                titles.get(first(asked("undetermined", "strategy", null, null))
                        .one()
                        .caseId()));
    }

    @Test
    void of_a_new_revision_it_is_asked_again_whether_anything_applies() throws Exception {
        reviews.review(open, 30, "strategy");
        reviews.curated(CaseCurated.newBuilder(records.get(open)).setRevision(2).build());

        assertEquals(1, walked(asked("undetermined", "strategy", null, null)).size());
    }

    @Test
    void what_a_newer_record_leaves_open_is_asked_although_it_was_answered_before() throws Exception {
        reviews.review(open, 30, "sector", "energy");
        reviews.curated(CaseCurated.newBuilder(records.get(open))
                .setReview(1)
                .setCuratedAt(ToldReviews.CURATED_AT.plusSeconds(31))
                .build());

        assertEquals(
                "1 UNDETERMINED open sector strategy",
                walked(asked("undetermined", null, null, null)).get(0));
    }

    @Test
    void an_experts_label_is_not_asked_about() throws Exception {
        reviews.curated(CaseCurated.newBuilder(records.get(doubtful))
                .setReview(1)
                .setLabels(labels(Origin.EXPERT, 0.1, "sector", "law"))
                .setCuratedAt(ToldReviews.CURATED_AT.plusSeconds(31))
                .build());

        assertEquals(List.of("1 LOW worse sector"), walked(asked("low", null, null, null)));
    }

    @Test
    void a_place_stays_where_it_is_when_its_case_has_left() throws Exception {
        Standing worse = first(asked("low", null, null, null));
        reviews.curated(CaseCurated.newBuilder(records.get(worse.one().caseId()))
                .setReview(1)
                .setLabels(labels(Origin.EXPERT, 1, "sector", "law"))
                .build());

        assertEquals(
                "1 LOW doubtful sector layer",
                told(queue.at(asked("low", null, null, null), Step.after(worse.place()))
                        .standing()
                        .orElseThrow()));
    }

    private String tell(String title, List<String> undetermined, List<Label> labels) {
        var record = new CaseCurated.Builder[1];
        String caseId = cases.tell(title, "甲公司", List.of(), one -> {
            one.setLabels(labels).setUndetermined(undetermined);
            if (title.equals("disputed")) {
                one.setOverruled(labels(Origin.RULE, 0.7, "sector", "energy"));
            }
            record[0] = one;
        });
        records.put(caseId, record[0].build());
        titles.put(caseId, title);
        return caseId;
    }

    private static Narrowing asked(String kind, String facet, String sector, String below) {
        return Narrowing.of(
                        Optional.ofNullable(kind),
                        Optional.ofNullable(facet),
                        Optional.ofNullable(sector),
                        Optional.ofNullable(below))
                .orElseThrow();
    }

    private Standing first(Narrowing narrowing) {
        return queue.at(narrowing, Step.FIRST).standing().orElseThrow();
    }

    private List<String> walked(Narrowing narrowing) {
        return walk(narrowing, false, Step.FIRST).stream().map(this::told).toList();
    }

    private List<Standing> walk(Narrowing narrowing, boolean back, Step from) {
        var walked = new ArrayList<Standing>();
        Waiting waiting = queue.at(narrowing, from);
        while (waiting.standing().isPresent()) {
            Standing standing = waiting.standing().get();
            walked.add(standing);
            waiting = queue.at(narrowing, back ? Step.before(standing.place()) : Step.after(standing.place()));
        }
        return walked;
    }

    private String told(Standing standing) {
        return standing.number() + " " + standing.place().kind() + " "
                + titles.get(standing.one().caseId()) + " "
                + String.join(
                        " ", standing.questions().stream().map(Question::facet).toList());
    }
}
