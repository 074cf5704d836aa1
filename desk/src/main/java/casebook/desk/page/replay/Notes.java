package casebook.desk.page.replay;

import casebook.desk.judging.Differences;
import casebook.desk.judging.Replay;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a replay at its end beside what it changes. Pure. */
final class Notes {

    static List<String> of(Replay replay, Differences differences, FoundWords words) {
        var notes = new ArrayList<String>();
        if (!replay.filter().isOpen() && replay.matched() == 0) {
            notes.add(words.noneMatched());
        } else if (replay.changed() + replay.conflicts() == 0) {
            notes.add(words.nothing());
        } else if (!differences.whole()) {
            notes.add(words.unread());
        } else if (differences.changes().isEmpty() && differences.conflicts().isEmpty()) {
            notes.add(words.expired());
        }
        if (replay.failed() > 0) {
            notes.add(words.failedNote());
        }
        return notes;
    }

    private Notes() {}
}
