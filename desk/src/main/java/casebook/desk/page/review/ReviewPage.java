package casebook.desk.page.review;

import casebook.desk.page.frame.Elsewhere;
import casebook.desk.page.frame.Link;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.page.label.Labels;
import casebook.desk.page.label.Passages;
import casebook.desk.page.label.Text;
import casebook.desk.page.refusal.Refusals;
import casebook.desk.page.review.Review.End;
import casebook.desk.page.review.Review.Item;
import casebook.desk.record.Cases;
import casebook.desk.record.CuratedCase;
import casebook.desk.review.Narrowing;
import casebook.desk.review.Place;
import casebook.desk.review.ReviewQueue;
import casebook.desk.review.Standing;
import casebook.desk.review.Step;
import casebook.desk.review.Waiting;
import casebook.desk.wording.Wording;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code GET /review?kind=&facet=&sector=&below=&after=}: the next case that wants an expert's answer. */
public final class ReviewPage implements Room.Page {

    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    private final ReviewQueue queue;
    private final Cases cases;

    /** Over this queue. */
    public ReviewPage(ReviewQueue queue, Cases cases) {
        this.queue = queue;
        this.cases = cases;
    }

    @Override
    public Review of(Context context, Visit visit) {
        Narrowing narrowing = Narrowing.of(
                        told(context, Choosing.KIND),
                        told(context, Choosing.FACET),
                        told(context, Choosing.SECTOR),
                        told(context, Choosing.BELOW))
                .orElseThrow(() -> new Elsewhere("/review"));
        Link beginning = Choosing.to(narrowing);
        Step step = step(context).orElseThrow(() -> new Elsewhere(beginning.toString()));
        Waiting waiting = queue.at(narrowing, step);
        if (waiting.standing().isEmpty() && step.back()) {
            throw new Elsewhere(beginning.toString());
        }
        Wording wording = visit.wording();
        var choosing = new Choosing(wording, narrowing);
        long total = waiting.of(narrowing.kinds());
        return new Review(
                new ReviewWords(wording),
                choosing.parts(waiting),
                narrowing.kind().map(kind -> kind.code()).orElse(""),
                choosing.choices(),
                waiting.standing()
                        .map(standing -> item(wording, standing, total, beginning, step.back()))
                        .orElse(null),
                end(new EndWords(wording), narrowing, step, total, beginning),
                new Refusals(wording).ofReviews());
    }

    /** What an address that makes no sense asks for is at the beginning. */
    private static Optional<Step> step(Context context) {
        Optional<String> after = told(context, AFTER);
        Optional<String> before = told(context, BEFORE);
        if (after.isEmpty() && before.isEmpty()) {
            return Optional.of(Step.FIRST);
        }
        return after.isPresent()
                ? after.flatMap(Place::of).map(Step::after)
                : before.flatMap(Place::of).map(Step::before);
    }

    private static Optional<String> told(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
    }

    private Item item(Wording wording, Standing standing, long total, Link beginning, boolean back) {
        CuratedCase one = standing.one();
        Text text = cases.document(one.caseId()).map(Text::of).orElse(Text.NONE);
        var asking = new Asking(wording, new Labels(wording, new Passages(wording, one, text)));
        String place = standing.place().toString();
        return new Item(
                one.caseId(),
                one.revision(),
                one.version(),
                one.title(),
                wording.applicant(one.organisation(), one.organisationType(), one.region()),
                one.summary(),
                asking.beside(one.labels(), standing.questions()),
                new ReviewWords(wording).position(standing.number(), total),
                beginning.with(AFTER, place).toString(),
                standing.number() == 1 ? null : beginning.with(BEFORE, place).toString(),
                back,
                standing.questions().stream().map(asking::of).toList());
    }

    private static End end(EndWords words, Narrowing narrowing, Step step, long total, Link beginning) {
        if (total > 0) {
            return new End(words.through(), words.throughText(total), beginning.toString(), words.again());
        }
        return narrowing.equals(Narrowing.NONE)
                ? new End(words.nothingLeft(), words.nothingLeftText(), null, null)
                : new End(
                        words.nothingOfThis(),
                        words.nothingOfThisText(),
                        Choosing.to(Narrowing.NONE).toString(),
                        words.everything());
    }
}
