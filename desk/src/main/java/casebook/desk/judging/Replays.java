package casebook.desk.judging;

import casebook.desk.door.Doors;
import casebook.desk.door.DoorsAway;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Optional;

/** Every replay, and what each changed or would change. */
public final class Replays {

    private static final String PATH = "/v1/replays";

    private final Doors doors;

    /** Those behind these doors. */
    public Replays(Doors doors) {
        this.doors = doors;
    }

    /**
     * All of them.
     *
     * @throws DoorsAway when nobody answers
     */
    public Course all(Context asked) {
        var all = new ArrayList<Replay>();
        doors.read(asked, PATH).forEach(told -> all.add(Replay.of(told)));
        return new Course(all);
    }

    /**
     * One of them; empty where nobody asked for it.
     *
     * @throws DoorsAway when nobody answers
     */
    public Optional<Replay> find(Context asked, String id) {
        return doors.find(asked, PATH + "/" + Segment.of(id)).map(Replay::of);
    }

    /**
     * The first differences that it found, those with experts before the others.
     *
     * @param most how many of either
     * @throws DoorsAway when nobody answers
     */
    public Differences differences(Context asked, Replay replay, int most) {
        var reading = new DifferenceReading();
        if (replay.conflicts() > 0) {
            doors.lines(asked, path(replay, "conflict", most), reading);
        }
        if (replay.changed() > 0) {
            String kind = replay.mode() == Replay.Mode.PREVIEW ? "preview" : "applied";
            doors.lines(asked, path(replay, kind, most), reading);
        }
        return reading.end();
    }

    private static String path(Replay replay, String kind, int most) {
        return PATH + "/" + Segment.of(replay.id()) + "/differences?kind=" + kind + "&limit=" + most;
    }
}
