package casebook.bench.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a race gave.
 *
 * @param laps every lap that counts, by contender, in the order they were run
 * @param loadAverage of the machine, at the end
 */
public record Result(Map<String, List<Lap>> laps, double loadAverage) {

    /** Median over the rounds of how much one does a CPU second against another in the same round. */
    public double cpuRatio(String contender, String against) {
        return ratio(contender, against, Lap::perCpuSecond);
    }

    /** Median over the rounds of how much one does a second on the clock against another in the same round. */
    public double wallRatio(String contender, String against) {
        return ratio(contender, against, Lap::perSecond);
    }

    /** Median over the rounds of what a unit costs one in CPU time against what it costs others together. */
    public double cpuCost(String contender, String... against) {
        return Median.of(IntStream.range(0, laps.get(contender).size())
                .mapToDouble(round -> cost(contender, round)
                        / Arrays.stream(against)
                                .mapToDouble(other -> cost(other, round))
                                .sum())
                .toArray());
    }

    private double cost(String contender, int round) {
        return 1 / laps.get(contender).get(round).perCpuSecond();
    }

    /** Median over the rounds, units a CPU second. */
    public double perCpuSecond(String contender) {
        return Median.of(
                laps.get(contender).stream().mapToDouble(Lap::perCpuSecond).toArray());
    }

    /** Median over the rounds, units a second on the clock. */
    public double perSecond(String contender) {
        return Median.of(
                laps.get(contender).stream().mapToDouble(Lap::perSecond).toArray());
    }

    private double ratio(String contender, String against, ToDoubleFunction<Lap> pace) {
        List<Lap> one = laps.get(contender);
        List<Lap> other = laps.get(against);
        return Median.of(IntStream.range(0, one.size())
                .mapToDouble(round -> pace.applyAsDouble(one.get(round)) / pace.applyAsDouble(other.get(round)))
                .toArray());
    }
}
