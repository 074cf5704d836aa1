package casebook.sink.embedded;

import casebook.contract.Topics;
import casebook.sink.CasebookSinkConnector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.connect.cli.ConnectStandalone;
import org.apache.kafka.connect.runtime.AbstractStatus;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.Herder;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorInfo;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorStateInfo;
import org.apache.kafka.connect.util.FutureCallback;

/** A standalone Connect worker with the one sink in it. */
public final class EmbeddedConnect implements AutoCloseable {

    private static final String NAME = "casebook-archive";
    private static final int PATIENCE_SECONDS = 60;
    private static final String LARGEST_FETCH = String.valueOf(9 * 1024 * 1024);

    private final Connect<?> connect;
    private final Herder herder;

    private EmbeddedConnect(Connect<?> connect, Herder herder) {
        this.connect = connect;
        this.herder = herder;
    }

    /**
     * Starts the worker and the sink.
     *
     * @param kafka client properties, bootstrap servers among them
     * @param database address, user and password of the archive, as {@code database.url} and so on
     * @param folder where the worker keeps its own file
     */
    public static EmbeddedConnect start(Map<String, Object> kafka, Map<String, String> database, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var connect = new ConnectStandalone().startConnect(worker(kafka, folder));
        var embedded = new EmbeddedConnect(connect, connect.herder());
        try {
            embedded.put(sink(database));
        } catch (ExecutionException | TimeoutException e) {
            embedded.close();
            throw new IOException("the archive's sink does not start: " + e.getMessage(), e);
        }
        return embedded;
    }

    private void put(Map<String, String> sink) throws InterruptedException, ExecutionException, TimeoutException {
        var done = new FutureCallback<Herder.Created<ConnectorInfo>>();
        herder.putConnectorConfig(NAME, sink, false, done);
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether the sink and its tasks run. */
    public boolean ready() {
        ConnectorStateInfo state = herder.connectorStatus(NAME);
        return !state.tasks().isEmpty()
                && Stream.concat(Stream.of(state.connector()), state.tasks().stream())
                        .allMatch(part -> part.state().equals(AbstractStatus.State.RUNNING.name()));
    }

    private static Map<String, String> worker(Map<String, Object> kafka, Path folder) {
        var worker = new HashMap<String, String>();
        kafka.forEach((name, value) -> {
            worker.put(name, value.toString());
            worker.put("consumer." + name, value.toString());
            worker.put("producer." + name, value.toString());
        });
        worker.putAll(Map.of(
                "plugin.discovery", "service_load",
                "listeners", "http://127.0.0.1:0",
                "offset.storage.file.filename", folder.resolve("offsets").toString(),
                "offset.flush.interval.ms", "5000",
                "key.converter", "org.apache.kafka.connect.storage.StringConverter",
                "value.converter", "org.apache.kafka.connect.converters.ByteArrayConverter",
                "consumer.isolation.level", "read_committed",
                "consumer.auto.offset.reset", "earliest",
                "consumer.max.partition.fetch.bytes", LARGEST_FETCH,
                // A worker that was killed holds its partitions for so long.
                "consumer.session.timeout.ms", "6000"));
        return worker;
    }

    private static Map<String, String> sink(Map<String, String> database) {
        String topics = Stream.of(Topics.CURATED, Topics.EXTRACTED, Topics.LEDGER, Topics.REJECTED)
                .map(topic -> topic.name())
                .collect(Collectors.joining(","));
        var sink = new HashMap<>(database);
        sink.putAll(Map.of(
                "name", NAME,
                "connector.class", CasebookSinkConnector.class.getName(),
                "tasks.max", "1",
                "topics", topics,
                "errors.tolerance", "all",
                "errors.log.enable", "true",
                "errors.deadletterqueue.topic.name", Topics.DLQ.name(),
                "errors.deadletterqueue.topic.replication.factor", "1",
                "errors.deadletterqueue.context.headers.enable", "true"));
        return sink;
    }

    @Override
    public void close() {
        connect.stop();
        connect.awaitStop();
    }
}
