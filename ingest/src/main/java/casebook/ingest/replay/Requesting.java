package casebook.ingest.replay;

import casebook.contract.Topics;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.ingest.http.Patience;
import casebook.ingest.http.Refusal;
import casebook.ingest.publish.EventPublisher;
import casebook.ingest.view.ReplayRequests;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the step for replays and waits a while for what it decides. */
final class Requesting {

    private static final Logger LOG = LoggerFactory.getLogger(Requesting.class);

    private final Resolving resolving;
    private final KnownReplays known;
    private final ReplayRequests requests;
    private final EventPublisher events;
    private final Clock clock;

    Requesting(Resolving resolving, KnownReplays known, ReplayRequests requests, EventPublisher events, Clock clock) {
        this.resolving = resolving;
        this.known = known;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for what is wished. */
    Replay request(Wish wish, String who) {
        Patience.untilKnown(resolving::ready);
        return ask(resolving.resolve(wish, who, now()));
    }

    /** Asks for the end of a replay that still runs. */
    Replay abort(String replayId, String who) {
        Patience.untilKnown(resolving::ready);
        Replay target = known.get(replayId);
        if (target.standing().isEnd()) {
            throw new Refusal(
                    409,
                    "not-running",
                    "The replay does not run",
                    "The replay " + replayId + " is " + target.standing() + " and cannot be aborted. What an apply has"
                            + " changed is taken back by a rollback.");
        }
        return ask(ReplayRequested.newBuilder()
                .setReplayId(abortId(replayId))
                .setMode(ReplayMode.ABORT)
                .setTarget(replayId)
                .setFilter(Wish.EVERYTHING)
                .setRequestedBy(who)
                .setRequestedAt(now())
                .build());
    }

    /** The same abort sent twice is one; one that was refused, as it came too early, may be asked for again. */
    private String abortId(String replayId) {
        String id = "abort-" + replayId;
        for (int again = 2; isRefused(id); again++) {
            id = "abort-" + replayId + "-" + again;
        }
        return id;
    }

    private boolean isRefused(String id) {
        return known.decided(id)
                .filter(replay -> replay.standing() == ReplayStanding.REFUSED)
                .isPresent();
    }

    private Replay ask(ReplayRequested request) {
        once(request);
        String id = request.getReplayId();
        Patience.until(() -> known.decided(id).isPresent());
        Replay replay = known.get(id);
        if (replay.standing() == ReplayStanding.REFUSED) {
            throw new Refusal(
                    409,
                    "replay-refused",
                    "The replay was refused",
                    replay.card().getReason());
        }
        return replay;
    }

    /** The same request sent twice is one replay. */
    private synchronized void once(ReplayRequested request) {
        String id = request.getReplayId();
        var before = requests.find(id);
        if (before.isEmpty()) {
            events.publish(Topics.REPLAYS, Topics.ONE_ORDER, request);
            requests.know(request);
            LOG.info("asked for the {} {}", request.getMode(), id);
        } else if (!isSame(before.get(), request)) {
            throw new Refusal(
                    409,
                    "id-taken",
                    "The id is taken",
                    "Another replay was asked for as " + id + "; leave replayId out, or choose another one.");
        }
    }

    private static boolean isSame(ReplayRequested before, ReplayRequested now) {
        return ReplayRequested.newBuilder(now)
                .setRequestedAt(before.getRequestedAt())
                .setRequestedBy(before.getRequestedBy())
                .build()
                .equals(before);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
