package casebook.sink.worker;

import casebook.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.sink.SinkTask;

/**
 * A sink to which something happens while it feeds an archive.
 *
 * @param archive the archive
 * @param sink the class of its task
 * @param fault what happens to it
 */
record Trial(Fed archive, Class<? extends SinkTask> sink, Fault fault) {

    /** After that the group takes the partitions from a worker that is held. */
    private static final int HELD_AT_MOST_MS = 7_000;

    /** Starts a worker with it. */
    EmbeddedConnect connect() throws Exception {
        var impatient = new HashMap<>(archive.broker().client());
        if (fault == Fault.HOLD) {
            impatient.put("max.poll.interval.ms", HELD_AT_MOST_MS);
        }
        return EmbeddedConnect.run(impatient, properties(), archive.folder());
    }

    /** Starts a worker with it in a process of its own. */
    ChildJvm process() throws IOException {
        Path log = Files.createTempFile(archive.folder(), "sink", ".log");
        var arguments = new ArrayList<>(
                List.of(archive.broker().bootstrapServers(), archive.folder().toString()));
        properties().forEach((name, value) -> arguments.add(name + "=" + value));
        return ChildJvm.start(SinkProcess.class, log, Map.of(), arguments.toArray(String[]::new));
    }

    private Map<String, String> properties() {
        var properties = new HashMap<>(Connecting.sink(archive.database(), 1));
        properties.put("connector.class", TriedConnector.class.getName());
        properties.put(TriedTask.SINK, sink.getName());
        properties.put(TriedTask.FAULT, fault.name());
        return properties;
    }
}
