package casebook.bench.latency;

import casebook.bench.house.Beat;
import casebook.bench.house.Stopwatch;
import casebook.bench.house.Subscriber;
import casebook.bench.ingest.Upload;
import casebook.contract.Topics;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Uploads at a steady pace, and how long each takes until a subscriber has the case curated. */
final class Uploads implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCEPTED = 202;

    private final House house;
    private final Texts texts;
    private final double perSecond;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Stopwatch stopwatch;

    Uploads(House house, Texts texts, double perSecond) {
        this.house = house;
        this.texts = texts;
        this.perSecond = perSecond;
        stopwatch = new Stopwatch(
                Subscriber.to(Topics.CURATED.name(), house.ground().kafka()));
    }

    /** So many, in milliseconds. */
    double[] some(int count) throws Exception {
        stopwatch.reset();
        List<CompletableFuture<?>> sent = new ArrayList<>();
        var beat = new Beat(perSecond);
        for (int i = 0; i < count; i++) {
            long due = beat.await();
            sent.add(client.sendAsync(
                            Upload.of(
                                    house.doors().cases(),
                                    UUID.randomUUID().toString(),
                                    "case.txt",
                                    BodyPublishers.ofByteArray(texts.next())),
                            BodyHandlers.ofString())
                    .thenAccept(answer -> stopwatch.begin(caseId(answer), due)));
        }
        for (CompletableFuture<?> one : sent) {
            await(one);
        }
        return stopwatch.millis();
    }

    private static void await(CompletableFuture<?> upload) throws IOException, InterruptedException {
        try {
            upload.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause().getMessage(), failed.getCause());
        }
    }

    private static String caseId(HttpResponse<String> answer) {
        if (answer.statusCode() != ACCEPTED) {
            throw new IllegalStateException("an upload was not accepted, this machine may be too busy: "
                    + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body()).get("caseId").textValue();
        } catch (IOException e) {
            throw new IllegalStateException("a receipt cannot be read: " + answer.body(), e);
        }
    }

    @Override
    public void close() {
        stopwatch.close();
    }
}
