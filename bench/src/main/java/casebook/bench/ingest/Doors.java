package casebook.bench.ingest;

import static casebook.contract.Setting.CASEBOOK_HTTP_PORT;

import casebook.bench.house.Ground;
import casebook.bench.house.Readiness;
import casebook.ingest.Ingest;
import casebook.ingest.IngestConfig;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Ingest with a broker of its own, as it comes, in a folder and on ports of its own. */
public final class Doors implements AutoCloseable {

    private final Ground ground;
    private final Ingest ingest;
    private final FrontDoor door;
    private final int workers;

    private Doors(Ground ground, Ingest ingest, FrontDoor door, int workers) {
        this.ground = ground;
        this.ingest = ingest;
        this.door = door;
        this.workers = workers;
    }

    /** Opens them and waits until they are ready. */
    public static Doors open(Path home) throws Exception {
        Ground ground = Ground.open(home);
        try {
            IngestConfig config = ground.settings(Map.of(), IngestConfig::from);
            HttpAddress http = ground.settings(Map.of(CASEBOOK_HTTP_PORT.name(), "0"), HttpAddress::from);
            Ingest ingest = Readiness.await(
                    "ingest",
                    Ingest.start(config, ground.kafka()),
                    started -> started.ready() && started.extracting(),
                    started -> started.broken() != null);
            FrontDoor door = FrontDoor.open(http, ingest::ready, ingest::routes);
            return new Doors(ground, ingest, door, config.workers());
        } catch (Exception failed) {
            ground.close();
            throw failed;
        }
    }

    /** Where cases are sent to. */
    public URI cases() {
        return URI.create("http://127.0.0.1:" + door.port() + "/v1/cases");
    }

    /** How many processes parse at a time. */
    int workers() {
        return workers;
    }

    /** The broker behind them. */
    public Ground ground() {
        return ground;
    }

    @Override
    public void close() {
        door.close();
        ingest.close();
        ground.close();
    }
}
