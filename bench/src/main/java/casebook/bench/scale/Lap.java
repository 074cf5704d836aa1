package casebook.bench.scale;

import java.time.Duration;

/**
 * One pass of a contender over its work.
 *
 * @param units how much was done, as the contender counts
 * @param cpu processor time, by the clock of the race
 * @param wall time on the clock
 */
public record Lap(long units, Duration cpu, Duration wall) {

    /** Both together. */
    Lap and(Lap other) {
        return new Lap(units + other.units, cpu.plus(other.cpu), wall.plus(other.wall));
    }

    /** Units a second of processor time. */
    public double perCpuSecond() {
        return units * 1e9 / Math.max(1, cpu.toNanos());
    }

    /** Units a second on the clock. */
    public double perSecond() {
        return units * 1e9 / Math.max(1, wall.toNanos());
    }
}
