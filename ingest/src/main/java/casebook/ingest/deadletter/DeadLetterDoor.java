package casebook.ingest.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.http.Door;
import casebook.ingest.http.Refusal;
import casebook.ingest.http.TextBody;
import casebook.ingest.http.Turnstile;
import casebook.ingest.http.Who;
import casebook.ingest.publish.EventPublisher.BrokerAway;
import casebook.ingest.view.LedgerView;
import casebook.process.Callers;
import casebook.process.UserHeader;
import casebook.process.topic.NotReadable;
import casebook.process.topic.TopicReader;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** The door for dead letters: they are listed, shown, and sent back. */
public final class DeadLetterDoor implements AutoCloseable {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

    /** Has cases judged again. */
    @FunctionalInterface
    public interface Judging {
        /**
         * Asks for it and waits a while.
         *
         * @return why it did not go through, or not yet; empty when it has
         */
        Optional<String> judge(String replayId, List<String> caseIds, String who);
    }

    private final LetterReader reader;
    private final RecentLetters recent;
    private final RedriveOnce redrives;
    private final Turnstile turnstile = new Turnstile(AT_ONCE);
    private final UserHeader users;
    private final Callers callers;

    /**
     * A door onto the dead letters.
     *
     * @param kafka client properties for whoever reads and sends them
     * @param ledger says where a case stands
     * @param judging has cases judged again
     * @param users header by which a proxy says who asks
     */
    public DeadLetterDoor(
            Map<String, Object> kafka, LedgerView ledger, Judging judging, UserHeader users, Callers callers) {
        var topics = new TopicReader(kafka, LONGEST_SILENCE);
        this.reader = new LetterReader(topics);
        this.recent = new RecentLetters(topics, ledger);
        this.redrives = new RedriveOnce(
                kafka,
                () -> Redriving.of(reader, recent),
                who -> letters -> judging.judge(CaseReplays.id(letters), CaseReplays.cases(letters), who));
        this.users = users;
        this.callers = callers;
    }

    /** Adds the routes of this door. */
    public void routes(RoutesConfig routes) {
        routes.get("/v1/dead-letters", Door.reading(answering(this::list)));
        routes.get("/v1/dead-letters/{id}", Door.reading(answering(this::show)));
        routes.post("/v1/dead-letters/redrives", Door.writing(callers, turnstile.before(answering(this::redrive))));
    }

    private void list(Context context) {
        var query = LetterQuery.of(
                context.queryParam("reason"),
                context.queryParam("topic"),
                context.queryParam("case"),
                context.queryParam("limit"));
        Letters letters = recent.now();
        List<Letter> matching =
                letters.all().stream().filter(query.filter()::lets).toList();
        List<Fate> shown = recent.fates(letters, LetterListing.shown(matching, query.limit()));
        answer(context, LetterListing.json(matching, shown, letters));
    }

    private void show(Context context) {
        String words = context.pathParam("id");
        LetterId id = LetterId.of(words).orElseThrow(DeadLetterDoor::notAnId);
        Letters letters = recent.now();
        Letter letter = letters.find(id).orElseThrow(() -> RedriveRequest.unknown(id));
        answer(context, LetterJson.whole(letter, reader.whole(letter), letters));
    }

    private void redrive(Context context) throws IOException {
        RedriveRequest request = RedriveRequest.parse(TextBody.read(context, MOST_BYTES));
        String who = Who.of(users, context, request.who());
        answer(context, LetterJson.of(redrives.redrive(request, who), request.dryRun()));
    }

    /** What a broker that is away costs is told as such. */
    private static Handler answering(Handler inner) {
        return context -> {
            try {
                inner.handle(context);
            } catch (KafkaException | NotReadable | BrokerAway away) {
                throw new Refusal(
                                503,
                                "broker-away",
                                "Kafka is away",
                                "Kafka did not answer about the dead letters. What was redriven is marked, so that the same"
                                        + " request sent again in a few seconds sends nothing twice.")
                        .because(away)
                        .retryAfter(5);
            }
        };
    }

    private static void answer(Context context, JsonNode told) {
        context.contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(told.toString().getBytes(UTF_8));
    }

    @Override
    public void close() {
        recent.close();
    }

    private static Refusal notAnId() {
        return new Refusal(
                400,
                "not-a-letter-id",
                "Not the id of a dead letter",
                "It is a partition and an offset, such as 3-17; GET /v1/dead-letters tells them.");
    }
}
