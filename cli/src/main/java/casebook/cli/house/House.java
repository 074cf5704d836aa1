package casebook.cli.house;

import casebook.desk.Desk;
import casebook.embedded.CannotStart;
import casebook.embedded.Folder;
import casebook.embedded.Ports;
import casebook.enrich.Enrich;
import casebook.ingest.Ingest;
import casebook.ingest.taxonomy.FirstActivation;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import casebook.process.Surroundings;
import casebook.sink.worker.EmbeddedConnect;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * The whole house in one process: broker, database, archive, steps, doors and desk.
 *
 * <p>It stands when {@link #start} returns: an upload is accepted from then on. Closing takes it down in the opposite
 * order, doors first, so that nothing is accepted that nobody would take up.
 */
public final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Whereabouts whereabouts;
    private final FrontDoor frontDoor;
    private final Rooms rooms;

    private House(Whereabouts whereabouts, FrontDoor frontDoor, Rooms rooms) {
        this.whereabouts = whereabouts;
        this.frontDoor = frontDoor;
        this.rooms = rooms;
    }

    /**
     * Starts everything.
     *
     * @param tell is told, in a word, what is being started
     * @throws CannotStart when something outside stands in the way; nothing is left running
     */
    public static House start(HouseConfig config, Consumer<String> tell) throws Exception {
        var rooms = new Rooms();
        try {
            rooms.add(Folder.take(config.home()));
            System.setProperty(
                    "casebook.log", config.home().resolve("logs/casebook.log").toString());
            config.observation().begin();
            // Before several parts log at once, which the logging library would complain of on the console.
            LoggerFactory.getLogger(House.class).info("starting on {}", config.home());
            rooms.add(config.observation().sendTraces("house"));
            // Asked before a broker and a database are started for nothing.
            config.ingest().blobs().open().close();
            int httpPort = Ports.take(config.http().port(), "HTTP", "CASEBOOK_HTTP_PORT");
            Ground ground = Ground.lay(config, rooms, tell);
            Surroundings surroundings = config.surroundings().on(ground.kafkaServers());
            Map<String, Object> kafka = surroundings.kafka();

            tell.accept("topics");
            surroundings.prepare();
            FirstActivation.ofCasebook2023(kafka);
            tell.accept("archive");
            var sink = rooms.add(EmbeddedConnect.start(
                    kafka, database(config, ground), config.home().resolve("connect")));
            tell.accept("steps");
            var enrich = rooms.add(Enrich.start(config.enrich().on(kafka)));
            var firstOrder = rooms.add(new FirstOrder(kafka));
            tell.accept("doors and desk");
            var desk = rooms.add(Desk.open(ground.databaseUrl(), config.databaseUser(), config.databasePassword()));
            var ingest = rooms.add(Ingest.start(config.ingest(), kafka));
            var frontDoor = rooms.add(FrontDoor.open(
                    new HttpAddress(config.http().host(), httpPort),
                    () -> ingest.ready()
                            && ingest.extracting()
                            && enrich.ready()
                            && sink.ready()
                            && firstOrder.isObeyed(),
                    routes -> {
                        ingest.routes(routes);
                        desk.routes(routes);
                    }));

            var whereabouts = new Whereabouts(
                    URI.create("http://" + config.http().host() + ":" + httpPort),
                    ground.kafkaServers(),
                    ground.databaseUrl(),
                    config.databaseUser(),
                    surroundings.schemaRegistry(),
                    config.home(),
                    config.ingest().blobs());
            whereabouts.note();
            rooms.add(whereabouts::forget);
            return new House(whereabouts, frontDoor, rooms);
        } catch (Exception e) {
            rooms.closeAfter(e);
            throw e;
        }
    }

    private static Map<String, String> database(HouseConfig config, Ground ground) {
        return Map.of(
                "database.url", ground.databaseUrl(),
                "database.user", config.databaseUser(),
                "database.password", config.databasePassword());
    }

    /**
     * Waits until every part works, as {@code /readyz} would tell.
     *
     * @throws CannotStart when some part is still not ready after two minutes
     */
    public void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!frontDoor.ready()) {
            if (Instant.now().isAfter(end)) {
                throw new CannotStart("some part of Casebook does not get ready: look into "
                        + whereabouts.home().resolve("logs/casebook.log"));
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Where it runs. */
    public Whereabouts whereabouts() {
        return whereabouts;
    }

    @Override
    public void close() {
        rooms.close();
    }
}
