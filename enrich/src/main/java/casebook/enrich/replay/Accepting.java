package casebook.enrich.replay;

import casebook.event.ReplayFrom;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Decides whether a requested replay becomes an order. Pure. */
final class Accepting {

    /** A taxonomy travels beside the request that names it; longer than this it cannot be on its way. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The word of a partition that it is done travels, too. */
    static final Duration BUSY = Duration.ofSeconds(2);

    /**
     * What the verdict depends on.
     *
     * @param history every replay that was accepted
     * @param isWalking whether a replay is still under way
     * @param isPublished whether the taxonomy of a version has arrived
     * @param classifierNow version of the classifier of this build under a taxonomy that has
     */
    record Circumstances(
            History history,
            Predicate<ReplayProgress> isWalking,
            Predicate<String> isPublished,
            UnaryOperator<String> classifierNow,
            Instant now) {}

    /** The verdict on a request that was not decided on before. */
    static Verdict judge(ReplayRequested request, Circumstances around) {
        return switch (request.getMode()) {
            case PREVIEW, APPLY -> judgeWalk(request, around);
            case ROLLBACK -> judgeRollback(request, around);
            case ABORT -> judgeAbort(request, around);
            default -> new Verdict.Refused("this version does not know what is asked for");
        };
    }

    private static Verdict judgeWalk(ReplayRequested request, Circumstances around) {
        Optional<String> active = around.history.inForce().map(ReplayProgress::getTaxonomy);
        String wanted = request.getTaxonomy() == null ? active.orElse(null) : request.getTaxonomy();
        boolean filtered = !request.getFilter().equals(History.EVERYTHING);
        if (request.getFrom() != ReplayFrom.CLASSIFY) {
            return new Verdict.Refused("this version judges anew from the step classify");
        } else if (wanted == null) {
            return new Verdict.Refused("no taxonomy is in force yet; name the one that is meant");
        } else if (request.getMode() == ReplayMode.APPLY && filtered && !active.equals(Optional.of(wanted))) {
            return new Verdict.Refused("a filter narrows an apply only under the taxonomy in force, which is "
                    + active.orElse("none") + "; preview " + wanted + " with it, or apply it to every case");
        }
        return whenKnown(request, wanted, around)
                .orElseGet(() -> whenFree(request, around, new Verdict.Accepted(request.getMode(), wanted, null)));
    }

    private static Verdict judgeRollback(ReplayRequested request, Circumstances around) {
        Optional<ReplayProgress> inForce = around.history.inForce();
        if (inForce.isEmpty()
                || request.getTarget() != null
                        && !request.getTarget().equals(inForce.get().getReplayId())) {
            return new Verdict.Refused("only the order in force can be taken back, which is "
                    + inForce.map(ReplayProgress::getReplayId).orElse("none"));
        }
        if (request.getTarget() == null && inForce.get().getMode() == ReplayMode.ROLLBACK) {
            return new Verdict.Refused("replay " + inForce.get().getTarget() + " is taken back already, by "
                    + inForce.get().getReplayId() + "; name that one to bring it back");
        }
        return takenBack(request, inForce.get(), around, true);
    }

    private static Verdict judgeAbort(ReplayRequested request, Circumstances around) {
        Optional<ReplayProgress> last = around.history
                .lastWalk()
                .filter(replay -> replay.getReplayId().equals(request.getTarget()))
                .filter(around.isWalking);
        if (last.isEmpty()) {
            return new Verdict.Refused("replay " + request.getTarget() + " is not under way");
        } else if (last.get().getMode() == ReplayMode.PREVIEW) {
            // What cases are judged by stays what it is; before the first apply that is nothing.
            String active = around.history.inForce().orElse(last.get()).getTaxonomy();
            return new Verdict.Accepted(ReplayMode.ABORT, active, request.getTarget());
        }
        return takenBack(request, last.get(), around, false);
    }

    /** Back to what was in force before, if this build still judges as it was judged then. */
    private static Verdict takenBack(
            ReplayRequested request, ReplayProgress order, Circumstances around, boolean onlyWhenFree) {
        List<ReplayProgress> before = around.history.before(order.getGeneration());
        if (before.isEmpty()) {
            return new Verdict.Refused("nothing was in force before " + order.getReplayId());
        }
        String version = before.get(0).getTaxonomy();
        Optional<Verdict> unknown = whenKnown(request, version, around);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        String now = around.classifierNow.apply(version);
        Optional<String> otherwise = before.stream()
                .map(ReplayProgress::getClassifier)
                .filter(then -> !then.equals(now))
                .findFirst();
        if (otherwise.isPresent()) {
            return new Verdict.Refused("this build judges " + version + " as " + now + " and not as " + otherwise.get()
                    + ", so it cannot bring back what was; preview and apply " + version + " instead");
        }
        var accepted = new Verdict.Accepted(ReplayMode.ROLLBACK, version, order.getReplayId());
        return onlyWhenFree ? whenFree(request, around, accepted) : accepted;
    }

    private static Optional<Verdict> whenKnown(ReplayRequested request, String version, Circumstances around) {
        if (around.isPublished.test(version)) {
            return Optional.empty();
        }
        return Optional.of(
                isOver(request, PATIENCE, around)
                        ? new Verdict.Refused("no taxonomy " + version + " has been published")
                        : new Verdict.Waiting());
    }

    private static Verdict whenFree(ReplayRequested request, Circumstances around, Verdict accepted) {
        Optional<ReplayProgress> walking = around.history.lastWalk().filter(around.isWalking);
        if (walking.isEmpty()) {
            return accepted;
        }
        return isOver(request, BUSY, around)
                ? new Verdict.Refused("replay " + walking.get().getReplayId()
                        + " is under way, and there is one at a time; wait for its end, or abort it")
                : new Verdict.Waiting();
    }

    private static boolean isOver(ReplayRequested request, Duration patience, Circumstances around) {
        return around.now.isAfter(request.getRequestedAt().plus(patience));
    }

    private Accepting() {}
}
