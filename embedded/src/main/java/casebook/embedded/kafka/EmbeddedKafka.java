package casebook.embedded.kafka;

import casebook.embedded.CannotStart;
import casebook.embedded.Folder;
import casebook.embedded.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A real broker in this process; what it acknowledged is there again after any end of the process. */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int NODE = 1;

    private final Folder folder;
    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final TransactionWatch watch;

    private EmbeddedKafka(Folder folder, KafkaRaftServer server, String bootstrapServers) {
        this.folder = folder;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
        this.watch = TransactionWatch.over(bootstrapServers);
    }

    /**
     * Starts a broker on this folder; it is formatted when it is new.
     *
     * @param port port of the broker on loopback; 0 takes a free one
     * @throws CannotStart when port or folder are somebody else's
     */
    public static EmbeddedKafka start(Path directory, int port) {
        Folder folder = Folder.take(directory);
        try {
            // A port in use would end the whole process without a word, so it is tried first.
            return start(folder, Ports.take(port, "Kafka", "CASEBOOK_KAFKA_PORT"), Ports.free());
        } catch (CannotStart e) {
            folder.close();
            throw e;
        } catch (Exception e) {
            folder.close();
            throw new CannotStart("Kafka does not start on " + directory + ": " + e, e);
        }
    }

    static EmbeddedKafka start(Folder folder, int port, int controllerPort) throws Exception {
        Path log = folder.path().resolve("log");
        format(log, clusterId(folder.path().resolve("cluster.id")));
        var config = new KafkaConfig(NodeSettings.of(NODE, log, port, controllerPort), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            LastWords.guard(server::startup);
        } catch (Exception e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedKafka(folder, server, "127.0.0.1:" + port);
    }

    /** Made once, and whole or not at all: a folder whose id is lost cannot be opened again. */
    private static String clusterId(Path file) throws IOException {
        if (Files.notExists(file)) {
            Path written = Files.writeString(
                    file.resolveSibling("cluster.id.new"), Uuid.randomUuid().toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    private static void format(Path log, String clusterId) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(clusterId)
                .setNodeId(NODE)
                .addDirectory(log.toString())
                .setMetadataLogDirectory(log.toString())
                .setControllerListenerName(NodeSettings.CONTROLLER)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setHasDynamicQuorum(false)
                .setIgnoreFormatted(true)
                .run();
    }

    /** The address for clients. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        try (folder) {
            watch.close();
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
