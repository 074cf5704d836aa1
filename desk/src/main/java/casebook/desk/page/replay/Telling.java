package casebook.desk.page.replay;

import casebook.desk.judging.Course;
import casebook.desk.judging.Filter;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.judging.Replay.State;
import casebook.desk.judging.Segment;
import casebook.desk.page.frame.Times;
import casebook.desk.page.refusal.JudgingRefusals;
import casebook.desk.page.replay.ReplayView.Count;
import casebook.desk.page.replay.ReplayView.Fact;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts into words where a replay stands. Pure. */
final class Telling {

    private final ReplayWords words;
    private final Wording wording;
    private final Acting acting;

    Telling(Wording wording, Course course) {
        this.words = new ReplayWords(wording);
        this.wording = wording;
        this.acting = new Acting(words, course);
    }

    /**
     * The page.
     *
     * @param found what it changes; null while that is not known
     * @param notes what is to be said of that
     */
    ReplayView of(Replay replay, Names names, Found found, List<String> notes) {
        return new ReplayView(
                words,
                replay.id(),
                words.what(replay),
                words.lead(replay),
                words.state(replay),
                words.mark(replay),
                replay.isUnderWay(),
                replay.isAccepted() && replay.isWalk() ? Bar.of(replay, wording) : null,
                replay.state() == State.RUNNING ? Bar.parts(replay, words) : List.of(),
                replay.isAccepted() && replay.isWalk() ? counts(replay) : List.of(),
                facts(replay, names),
                replay.reason(),
                Stream.concat(notes.stream(), acting.notes(replay).stream()).toList(),
                found,
                acting.acts(replay),
                acting.isHeldUp(replay),
                acting.commands(replay),
                acting.asks(replay),
                new JudgingRefusals(wording).ofReplays());
    }

    private List<Count> counts(Replay replay) {
        var counts = new ArrayList<Count>();
        counts.add(new Count(words.matched(), words.number(replay.matched())));
        counts.add(new Count(words.changed(replay), words.number(replay.changed())));
        counts.add(new Count(words.conflicts(), words.number(replay.conflicts())));
        counts.add(new Count(words.failed(), words.number(replay.failed())));
        return counts;
    }

    private List<Fact> facts(Replay replay, Names names) {
        var facts = new ArrayList<Fact>();
        if (replay.taxonomy() != null) {
            String version = replay.taxonomy();
            facts.add(new Fact(
                    words.version(), version, Segment.isOne(version) ? "/taxonomies/" + Segment.of(version) : null));
        }
        facts.add(new Fact(words.by(), words.who(replay.requestedBy()), null));
        if (replay.acceptedAt() != null) {
            facts.add(new Fact(words.accepted(), Times.minute(replay.acceptedAt()), null));
        }
        if (!replay.filter().isOpen()) {
            facts.add(new Fact(words.only(), only(replay.filter(), names), null));
        }
        facts.add(new Fact(words.id(), replay.id(), null));
        return facts;
    }

    private String only(Filter filter, Names names) {
        var only = new ArrayList<String>();
        if (filter.caseIds() > 0) {
            only.add(words.onlyCases(filter.caseIds()));
        }
        if (!filter.sectors().isEmpty()) {
            only.add(words.onlySectors(String.join(
                    wording.comma(),
                    filter.sectors().stream()
                            .map(sector -> names.code("sector", sector))
                            .toList())));
        }
        if (filter.confidenceBelow() != null) {
            only.add(words.onlyBelow(filter.confidenceBelow()));
        }
        if (filter.receivedFrom() != null) {
            only.add(words.onlyFrom(day(filter.receivedFrom())));
        }
        if (filter.receivedBefore() != null) {
            only.add(words.onlyBefore(day(filter.receivedBefore())));
        }
        if (filter.classifier() != null) {
            only.add(words.onlyClassifier(filter.classifier()));
        }
        return String.join(wording.say("；", "; "), only);
    }

    /** Midnight goes without saying. */
    private static String day(String time) {
        return time.replaceFirst("T00:00:00Z$", "");
    }
}
