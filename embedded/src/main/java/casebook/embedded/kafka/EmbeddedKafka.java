package casebook.embedded.kafka;

import casebook.embedded.CannotStart;
import casebook.embedded.Folder;
import casebook.embedded.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private EmbeddedKafka(Folder folder, KafkaRaftServer server, String bootstrapServers) {
        this.folder = folder;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker on this folder; it is formatted when it is new.
     *
     * @param port port of the broker on loopback; 0 takes a free one
     * @throws CannotStart when port or folder are somebody else's
     */
    public static EmbeddedKafka start(Path directory, int port) {
        // A port in use would end the whole process without a word, so it is tried first.
        int broker = Ports.take(port, "Kafka", "CASEBOOK_KAFKA_PORT");
        int controller = Ports.free();
        Folder folder = Folder.take(directory);
        try {
            var config = new KafkaConfig(NodeSettings.of(NODE, directory.resolve("log"), broker, controller), false);
            format(directory);
            var server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(folder, server, "127.0.0.1:" + broker);
        } catch (Exception e) {
            release(folder);
            throw new CannotStart("Kafka does not start on " + directory + ": " + e.getMessage(), e);
        }
    }

    private static void format(Path directory) throws Exception {
        Path id = directory.resolve("cluster.id");
        if (Files.notExists(id)) {
            Files.writeString(id, Uuid.randomUuid().toString());
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Files.readString(id))
                .setNodeId(NODE)
                .addDirectory(directory.resolve("log").toString())
                .setMetadataLogDirectory(directory.resolve("log").toString())
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
        server.shutdown();
        server.awaitShutdown();
        release(folder);
    }

    private static void release(Folder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new CannotStart("the folder " + folder.path() + " cannot be given back: " + e.getMessage(), e);
        }
    }
}
