package casebook.desk.page.replay;

import casebook.desk.judging.Replay;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a replay has come.
 *
 * @param value cases looked at
 * @param max cases there are; null where that is not known, which is shown as a bar that only waits
 * @param said the same in words
 */
public record Bar(String name, String value, String max, String said) {

    /** The bar of the whole. */
    public static Bar of(Replay replay, Wording wording) {
        var words = new ReplayWords(wording);
        var said = new ArrayList<String>();
        said.add(words.walked(replay));
        boolean running = replay.state() == Replay.State.RUNNING;
        if (running && replay.casesPerSecond() != null) {
            said.add(words.pace(replay.casesPerSecond()));
        }
        if (running && replay.secondsLeft() != null) {
            said.add(words.left(replay.secondsLeft()));
        }
        boolean done = replay.state() == Replay.State.DONE;
        return bar(words.progress(), replay.walked(), replay.cases(), done, String.join(" · ", said));
    }

    /** A bar for each partition, where there is more than one. */
    static List<Bar> parts(Replay replay, ReplayWords words) {
        if (replay.parts().size() < 2) {
            return List.of();
        }
        return replay.parts().stream()
                .map(part -> bar(
                        words.part(part.partition()),
                        part.walked(),
                        part.cases(),
                        part.over(),
                        words.number(part.walked()) + (part.cases() == null ? "" : " / " + words.number(part.cases()))))
                .toList();
    }

    /** How many there are is told about; what is done is full, and what is not is not more than full. */
    private static Bar bar(String name, long value, Long cases, boolean full, String said) {
        if (full) {
            return new Bar(name, "1", "1", said);
        } else if (cases == null) {
            return new Bar(name, null, null, said);
        }
        long max = Math.max(1, cases);
        return new Bar(name, String.valueOf(Math.min(value, max)), String.valueOf(max), said);
    }
}
