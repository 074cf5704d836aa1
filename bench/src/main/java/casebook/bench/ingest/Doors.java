package casebook.bench.ingest;

import static casebook.contract.Setting.CASEBOOK_HOME;
import static casebook.contract.Setting.CASEBOOK_HTTP_PORT;

import casebook.contract.Settings;
import casebook.embedded.kafka.EmbeddedKafka;
import casebook.ingest.Ingest;
import casebook.ingest.IngestConfig;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import casebook.process.Surroundings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Ingest with a broker of its own, as it comes, in a folder and on ports of its own. */
final class Doors implements AutoCloseable {

    private final EmbeddedKafka broker;
    private final Ingest ingest;
    private final FrontDoor door;
    private final int workers;

    private Doors(EmbeddedKafka broker, Ingest ingest, FrontDoor door, int workers) {
        this.broker = broker;
        this.ingest = ingest;
        this.door = door;
        this.workers = workers;
    }

    /** What it is told. */
    private record Told(HttpAddress http, Surroundings surroundings, IngestConfig ingest) {}

    /** Opens them and waits until they are ready. */
    static Doors open(Path home) throws Exception {
        Told told = Settings.read(
                Map.of(CASEBOOK_HOME.name(), home.toString(), CASEBOOK_HTTP_PORT.name(), "0"),
                all -> new Told(HttpAddress.from(all), Surroundings.beforeTheBroker(all), IngestConfig.from(all)));
        EmbeddedKafka broker = EmbeddedKafka.start(home.resolve("kafka"), 0);
        Surroundings surroundings = told.surroundings().on(broker.bootstrapServers());
        surroundings.prepare();
        Ingest ingest = Ingest.start(told.ingest(), surroundings.kafka());
        FrontDoor door = FrontDoor.open(told.http(), ingest::ready, ingest::routes);
        while (!ingest.ready() || !ingest.extracting()) {
            Thread.sleep(20);
        }
        return new Doors(broker, ingest, door, told.ingest().workers());
    }

    URI cases() {
        return URI.create("http://127.0.0.1:" + door.port() + "/v1/cases");
    }

    /** How many processes parse at a time. */
    int workers() {
        return workers;
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        door.close();
        ingest.close();
        broker.close();
    }
}
