package casebook.desk.page.replay;

import casebook.desk.judging.Course;
import casebook.desk.judging.Differences;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.judging.Replays;
import casebook.desk.judging.Taxonomies;
import casebook.desk.page.frame.NotHere;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.record.Cases;
import casebook.event.TaxonomyPublished;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /replays/{id}}: how a replay gets on and, at its end, what it changes. */
public record ReplayPage(Replays replays, Taxonomies taxonomies, Cases cases) implements Room.Page {

    /** So many are read and summed up; the command tells all. */
    private static final int MOST = 5_000;

    @Override
    public ReplayView of(Context context, Visit visit) {
        String id = context.pathParam("id");
        Replay replay = replays.find(context, id).orElseThrow(() -> new NotHere(context.path()));
        Course course = replays.all(context);
        List<TaxonomyPublished> known = taxonomies(context, replay, course);
        var names = new Names(visit.wording(), known);
        var telling = new Telling(visit.wording(), course);
        var words = new FoundWords(visit.wording());
        var notes = new ArrayList<String>();
        if (!replay.isAccepted() || !replay.isWalk()) {
            return telling.of(replay, names, null, notes);
        } else if (replay.isUnderWay()) {
            return telling.of(replay, names, null, List.of(words.later()));
        }
        Differences differences = replays.differences(context, replay, MOST);
        notes.addAll(Notes.of(replay, differences, words));
        Asked asked = Asked.of(
                id,
                context.queryParam("facet"),
                context.queryParam("from"),
                context.queryParam("to"),
                context.queryParam("page"));
        Found found = new Finding(words, new Names(visit.wording(), reversed(known)), names, asked)
                .of(replay, differences, cases::titles);
        return telling.of(replay, names, found, notes);
    }

    private static List<TaxonomyPublished> reversed(List<TaxonomyPublished> taxonomies) {
        var reversed = new ArrayList<>(taxonomies);
        Collections.reverse(reversed);
        return reversed;
    }

    /** That of the replay, and that of before. */
    private List<TaxonomyPublished> taxonomies(Context context, Replay replay, Course course) {
        return Stream.of(
                        replay.taxonomy(),
                        course.before(replay).map(Replay::taxonomy).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .map(version -> taxonomies.find(context, version))
                .flatMap(Optional::stream)
                .toList();
    }
}
