package casebook.sink.worker;

import casebook.process.metrics.StageLag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.connect.cli.ConnectStandalone;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.Herder;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorInfo;
import org.apache.kafka.connect.util.FutureCallback;

/** A standalone Connect worker with the one sink in it. */
public final class EmbeddedConnect implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Connect<?> connect;
    private final Herder herder;
    private final StageLag lag;

    private EmbeddedConnect(Connect<?> connect, StageLag lag) {
        this.connect = connect;
        this.herder = connect.herder();
        this.lag = lag;
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
        return run(kafka, Connecting.sink(database, 1), folder);
    }

    /** Starts a worker with this sink in it. */
    static EmbeddedConnect run(Map<String, Object> kafka, Map<String, String> sink, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var connect = new ConnectStandalone().startConnect(worker(kafka, folder));
        var embedded = new EmbeddedConnect(connect, Connecting.watchLag(kafka));
        try {
            embedded.put(sink);
        } catch (ExecutionException | TimeoutException e) {
            embedded.close();
            throw new IOException("the archive's sink does not start: " + e.getMessage(), e);
        }
        return embedded;
    }

    private void put(Map<String, String> sink) throws InterruptedException, ExecutionException, TimeoutException {
        var done = new FutureCallback<Herder.Created<ConnectorInfo>>();
        herder.putConnectorConfig(Connecting.NAME, sink, false, done);
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether the sink and its tasks run. */
    public boolean ready() {
        return Connecting.runs(herder);
    }

    private static Map<String, String> worker(Map<String, Object> kafka, Path folder) {
        var worker = Connecting.worker(kafka);
        worker.put("listeners", "http://127.0.0.1:0");
        worker.put("offset.storage.file.filename", folder.resolve("offsets").toString());
        return worker;
    }

    @Override
    public void close() {
        lag.close();
        connect.stop();
        connect.awaitStop();
    }
}
