package casebook.desk.judging;

import casebook.desk.door.Doors;
import casebook.desk.door.DoorsAway;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every replay, and what each changed or would change. */
public final class Replays {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
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
        return doors.read(asked, PATH, told -> {
            var all = new ArrayList<Replay>();
            told.forEach(one -> all.add(Replay.of(one)));
            return new Course(all);
        });
    }

    /**
     * One of them; empty where nobody asked for it.
     *
     * @throws DoorsAway when nobody answers
     */
    public Optional<Replay> find(Context asked, String id) {
        return doors.find(asked, PATH + "/" + Segment.of(id), Replay::of);
    }

    /**
     * The first differences that it found, those with experts before the others; no whole where the doors do not tell them all.
     *
     * @param most how many of either
     */
    public Differences differences(Context asked, Replay replay, int most) {
        var reading = new DifferenceReading();
        try {
            if (replay.conflicts() > 0) {
                doors.lines(asked, path(replay, "conflict", most), reading);
            }
            if (replay.changed() > 0) {
                String kind = replay.mode() == Replay.Mode.PREVIEW ? "preview" : "applied";
                doors.lines(asked, path(replay, kind, most), reading);
            }
        } catch (DoorsAway away) {
            LOG.warn("the differences of {} cannot all be read", replay.id(), away);
            reading.breakOff();
        }
        return reading.end();
    }

    private static String path(Replay replay, String kind, int most) {
        return PATH + "/" + Segment.of(replay.id()) + "/differences?kind=" + kind + "&limit=" + most;
    }
}
