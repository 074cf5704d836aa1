package casebook.ingest.replay;

import casebook.contract.Spelling;
import casebook.ingest.http.Refusal;
import casebook.ingest.view.ReplayRequests;
import casebook.ingest.view.Replays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every replay, whether the step has decided on it or has yet to. */
final class KnownReplays {

    private final ReplayRequests requests;
    private final Replays replays;

    KnownReplays(ReplayRequests requests, Replays replays) {
        this.requests = requests;
        this.replays = replays;
    }

    Optional<Replay> find(String replayId) {
        return decided(replayId).or(() -> requests.find(replayId).map(Replay::requested));
    }

    /** The one of that id once the step has decided on it. */
    Optional<Replay> decided(String replayId) {
        return replays.find(replayId).map(card -> Replay.decided(card, replays.parts(replayId)));
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    Replay get(String replayId) {
        return find(replayId).orElseThrow(() -> unknown(replayId));
    }

    /** All of them, the newest first; those that wait for the step come before the others. */
    List<Replay> all() {
        Stream<Replay> waiting = requests.all().stream()
                .filter(request -> replays.find(request.getReplayId()).isEmpty())
                .map(Replay::requested);
        Stream<Replay> decided =
                replays.all().stream().map(card -> Replay.decided(card, replays.parts(card.getReplayId())));
        return Stream.concat(waiting, decided).toList();
    }

    boolean ready() {
        return requests.ready() && replays.ready();
    }

    private Refusal unknown(String replayId) {
        String guess = Spelling.nearest(replayId, all().stream().map(Replay::id).toList())
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
        return new Refusal(
                404,
                "no-such-replay",
                "No such replay",
                "No replay " + replayId + " was ever asked for; GET /v1/replays lists them." + guess);
    }
}
