package casebook.bench.ingest;

import casebook.bench.files.Document;
import casebook.contract.Topics;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Uploads every document as a case of its own and waits until all have been extracted. */
final class Office implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final int LOOK_MILLIS = 10;

    private final Doors doors;
    private final List<Document> documents;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    private final KafkaConsumer<byte[], byte[]> extracted;
    private final List<TopicPartition> partitions;

    Office(Doors doors, List<Document> documents) {
        this.doors = doors;
        this.documents = documents;
        this.extracted =
                new KafkaConsumer<>(doors.ground().kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.partitions = extracted.partitionsFor(Topics.EXTRACTED.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    long run() throws Exception {
        long before = written();
        // Another submitter each time, or they would be the same cases again.
        String submitter = UUID.randomUUID().toString();
        var sent = new ArrayList<Future<?>>();
        for (Document document : documents) {
            sent.add(hands.submit((Callable<Void>) () -> send(document, submitter)));
        }
        for (Future<?> one : sent) {
            one.get();
        }
        while (written() < before + documents.size()) {
            Thread.sleep(LOOK_MILLIS);
        }
        return documents.size();
    }

    private long written() {
        return extracted.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Void send(Document document, String submitter) throws Exception {
        HttpResponse<String> answer = client.send(
                Upload.of(doors.cases(), submitter, document.name(), BodyPublishers.ofFile(document.path())),
                BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IOException(document.name() + " was not accepted: " + answer.statusCode() + " " + answer.body());
        }
        return null;
    }

    @Override
    public void close() {
        hands.shutdownNow();
        extracted.close();
    }
}
