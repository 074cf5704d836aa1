package casebook.ingest.replay;

import casebook.contract.Progress;
import casebook.contract.Topics;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import casebook.ingest.House;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;

/** The step, played by a test, and a house that hears what it tells. */
record PlayedStep(Broker broker, House house) {

    void tell(ReplayProgress progress) throws Exception {
        broker.send(Topics.PROGRESS, Progress.key(progress.getReplayId(), progress.getPartition()), progress);
    }

    void awaitReplay(String replayId, Predicate<JsonNode> as) {
        Awaitility.await().until(() -> {
            HttpResponse<String> answer = house.get("/v1/replays/" + replayId);
            return answer.statusCode() == 200 && as.test(House.json(answer));
        });
    }

    CompletableFuture<HttpResponse<String>> sent(HttpRequest.Builder request) {
        return CompletableFuture.supplyAsync(() -> unchecked(() -> house.send(request)));
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    static ReplayProgress card(String replayId, UnaryOperator<ReplayProgress.Builder> more) {
        return more.apply(ReplayProgress.newBuilder(Cards.whole(replayId, ReplayState.ACCEPTED, 0))
                        .setAt(Instant.now()))
                .build();
    }

    static ReplayProgress part(String replayId, int partition, ReplayState state) {
        return ReplayProgress.newBuilder(Cards.part(partition, state, 3, 3L))
                .setReplayId(replayId)
                .setAt(Instant.now())
                .build();
    }
}
