package casebook.bench.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lets contenders run in turn, several times over, so that what the machine does meanwhile hits all alike. */
public final class Race {

    /** Processor time of a process is told in hundredths of a second; below this it would be a guess. */
    private static final Duration SHORTEST_LAP = Duration.ofSeconds(2);

    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

    /** Adds a contender. */
    public Race with(String name, Contender contender) {
        contenders.put(name, contender);
        laps.put(name, new ArrayList<>());
        return this;
    }

    /**
     * Runs.
     *
     * @param warmUps rounds that do not count
     * @param repeats rounds that do, at least 1
     * @param tell is told of every lap
     */
    public Result run(int warmUps, int repeats, Consumer<String> tell) throws Exception {
        for (int round = 0; round < warmUps + repeats; round++) {
            for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                Lap lap = lap(contender.getValue());
                boolean counts = round >= warmUps;
                if (counts) {
                    laps.get(contender.getKey()).add(lap);
                }
                tell.accept(String.format(
                        "%s %d/%d  %-18s %7.1f a CPU second  %7.1f a second",
                        counts ? "round  " : "warm-up",
                        counts ? round - warmUps + 1 : round + 1,
                        counts ? repeats : warmUps,
                        contender.getKey(),
                        lap.perCpuSecond(),
                        lap.perSecond()));
            }
        }
        return new Result(laps, CpuClock.loadAverage());
    }

    private static Lap lap(Contender contender) throws Exception {
        Duration cpu = CpuClock.now();
        long start = System.nanoTime();
        long units = 0;
        Duration wall = Duration.ZERO;
        while (wall.compareTo(SHORTEST_LAP) < 0) {
            units += contender.run();
            wall = Duration.ofNanos(System.nanoTime() - start);
        }
        return new Lap(units, CpuClock.now().minus(cpu), wall);
    }
}
