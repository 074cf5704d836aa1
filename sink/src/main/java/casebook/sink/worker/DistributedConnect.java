package casebook.sink.worker;

import casebook.process.Part;
import casebook.process.Surroundings;
import casebook.process.metrics.StageLag;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.Herder;

/** A worker of a Connect cluster, with the one sink in it; workers beside it share the work and take it over. */
final class DistributedConnect implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(90);

    private final Connect<?> connect;
    private final Herder herder;
    private final StageLag lag;

    private DistributedConnect(Connect<?> connect, StageLag lag) {
        this.connect = connect;
        this.lag = lag;
        this.herder = connect.herder();
    }

    /**
     * Starts the worker and sees to it that the cluster has the sink.
     *
     * @throws IOException when the cluster does not take the sink within three minutes
     */
    static DistributedConnect start(WorkerConfig config, Surroundings surroundings)
            throws IOException, InterruptedException {
        Connect<?> connect = new ConnectDistributed().startConnect(worker(config, surroundings));
        var worker = new DistributedConnect(connect, Connecting.watchLag(surroundings.kafka()));
        worker.put(Connecting.sink(config.database(), surroundings.replicas()));
        return worker;
    }

    private static Map<String, String> worker(WorkerConfig config, Surroundings surroundings) {
        String replicas = String.valueOf(surroundings.replicas());
        var worker = new TreeMap<>(Connecting.worker(surroundings.kafka()));
        worker.put("listeners", config.listener().toString());
        worker.put("group.id", "casebook-connect");
        for (String topic : new String[] {"config", "offset", "status"}) {
            worker.put(topic + ".storage.topic", "casebook.connect." + topic);
            worker.put(topic + ".storage.replication.factor", replicas);
        }
        worker.put("offset.storage.partitions", "1");
        worker.put("status.storage.partitions", "1");
        // The task of a worker that was killed waits for this long before another takes it.
        worker.put("session.timeout.ms", "10000");
        worker.put("scheduled.rebalance.max.delay.ms", "5000");
        return worker;
    }

    /** Over its REST interface, which hands it on to the leader of the cluster. */
    private void put(Map<String, String> sink) throws IOException, InterruptedException {
        URI target = connect.rest().advertisedUrl().resolve("/connectors/" + Connecting.NAME + "/config");
        var request = HttpRequest.newBuilder(target)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(new ObjectMapper().writeValueAsBytes(sink)))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        Instant end = Instant.now().plus(PATIENCE);
        String trouble;
        do {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    return;
                }
                // While the cluster sorts itself out it says 409, and without a leader 500.
                trouble = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                trouble = e.toString();
            }
            Thread.sleep(PAUSE.toMillis());
        } while (Instant.now().isBefore(end));
        throw new IOException("the Connect cluster does not take the archive's sink: " + trouble);
    }

    /** Whether the sink and its tasks run, here or on another worker. */
    @Override
    public boolean ready() {
        return Connecting.runs(herder);
    }

    @Override
    public void close() {
        lag.close();
        connect.stop();
        connect.awaitStop();
    }
}
