package casebook.bench.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets contenders run in turn, several times over, so that what the machine does meanwhile hits all alike. */
public final class Race {

    /** Processor time of a process is told in hundredths of a second; below this it would be a guess. */
    private static final Duration SHORTEST_LAP = Duration.ofSeconds(2);

    /** Who runs, how much it does before it counts, and by which clock. */
    private record Entrant(Contender contender, long warmUpUnits, Supplier<Duration> clock) {}

    private final Supplier<Duration> clock;
    private final Map<String, Entrant> entrants = new LinkedHashMap<>();
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

    /** A race by the processor time of this process and what it has started. */
    public Race() {
        this(CpuClock::ofAll);
    }

    /** A race by another clock of processor time. */
    public Race(Supplier<Duration> clock) {
        this.clock = clock;
    }

    /**
     * Adds a contender.
     *
     * @param warmUpUnits how much it does before anything counts: a young JVM is a slow one
     */
    public Race with(String name, long warmUpUnits, Contender contender) {
        return with(name, warmUpUnits, contender, clock);
    }

    /** Adds a contender with a clock of its own. */
    public Race with(String name, long warmUpUnits, Contender contender, Supplier<Duration> own) {
        entrants.put(name, new Entrant(contender, warmUpUnits, own));
        laps.put(name, new ArrayList<>());
        return this;
    }

    /**
     * Runs.
     *
     * @param repeats rounds that count, at least 1
     * @param tell is told of every lap
     */
    public Result run(int repeats, Consumer<String> tell) throws Exception {
        for (Map.Entry<String, Entrant> entrant : entrants.entrySet()) {
            tell.accept("warming up: " + entrant.getKey());
            for (long done = 0; done < entrant.getValue().warmUpUnits; ) {
                entrant.getValue().contender.prepare();
                done += entrant.getValue().contender.run();
            }
        }
        for (int round = 1; round <= repeats; round++) {
            for (Map.Entry<String, Entrant> entrant : entrants.entrySet()) {
                Lap lap = lap(entrant.getValue());
                laps.get(entrant.getKey()).add(lap);
                tell.accept(String.format(
                        "round %d/%d  %-26s %7.1f a CPU second  %7.1f a second",
                        round, repeats, entrant.getKey(), lap.perCpuSecond(), lap.perSecond()));
            }
        }
        return new Result(laps, CpuClock.loadAverage());
    }

    private static Lap lap(Entrant entrant) throws Exception {
        var lap = new Lap(0, Duration.ZERO, Duration.ZERO);
        while (lap.wall().compareTo(SHORTEST_LAP) < 0) {
            entrant.contender.prepare();
            Duration cpu = entrant.clock.get();
            long start = System.nanoTime();
            long units = entrant.contender.run();
            lap = lap.and(new Lap(units, entrant.clock.get().minus(cpu), Duration.ofNanos(System.nanoTime() - start)));
        }
        return lap;
    }
}
