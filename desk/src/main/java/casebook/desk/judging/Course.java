package casebook.desk.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from the replays that there were. Pure.
 *
 * @param replays all of them, the newest first
 */
public record Course(List<Replay> replays) {

    /** The one that is under way. */
    public Optional<Replay> underWay() {
        return replays.stream()
                .filter(replay -> replay.isUnderWay() && replay.isWalk())
                .findFirst();
    }

    /** The one by which cases are judged. */
    public Optional<Replay> inForce() {
        return enforcing(Long.MAX_VALUE);
    }

    /** The one by which cases were judged when this one came. */
    public Optional<Replay> before(Replay replay) {
        return enforcing(replay.isAccepted() ? replay.generation() : Long.MAX_VALUE);
    }

    /** The newest preview of all cases under this version that still shows what an apply would change. */
    public Optional<Replay> preview(String version) {
        long since = inForce().map(Replay::generation).orElse(0L);
        return replays.stream()
                .filter(replay -> replay.mode() == Replay.Mode.PREVIEW && replay.state() == Replay.State.DONE)
                .filter(replay ->
                        version.equals(replay.taxonomy()) && replay.filter().isOpen())
                .filter(replay -> replay.generation() > since)
                .max(Comparator.comparing(Replay::generation));
    }

    /** Whether this one can be taken back: it is in force, and another version was before. */
    public boolean isRevocable(Replay replay) {
        return isReversible(replay)
                && inForce().filter(last -> last.id().equals(replay.id())).isPresent();
    }

    /** Whether to take it back would make a difference: another version was in force before. */
    public boolean isReversible(Replay replay) {
        return before(replay)
                .map(Replay::taxonomy)
                .filter(version -> !version.equals(replay.taxonomy()))
                .isPresent();
    }

    /**
     * Whether the version of this one is in force and yet nothing takes it back, since cases were judged anew by the same version
     * afterwards: only the last order can be taken back, and that is another one.
     */
    public boolean isCovered(Replay replay) {
        return replay.isEnforcing()
                && replay.isAccepted()
                && isReversible(replay)
                && since(replay).findAny().isPresent()
                && since(replay).allMatch(later -> replay.taxonomy().equals(later.taxonomy()));
    }

    private Stream<Replay> since(Replay replay) {
        return replays.stream()
                .filter(later -> later.isEnforcing() && later.isAccepted())
                .filter(later -> later.generation() > replay.generation());
    }

    private Optional<Replay> enforcing(long before) {
        return replays.stream()
                .filter(replay -> replay.isEnforcing() && replay.isAccepted())
                .filter(replay -> replay.generation() > 0 && replay.generation() < before)
                .max(Comparator.comparing(Replay::generation));
    }
}
