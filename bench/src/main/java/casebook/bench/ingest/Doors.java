package casebook.bench.ingest;

import static casebook.contract.Setting.CASEBOOK_HTTP_PORT;

import casebook.bench.house.Ground;
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
        IngestConfig config = ground.settings(Map.of(), IngestConfig::from);
        HttpAddress http = ground.settings(Map.of(CASEBOOK_HTTP_PORT.name(), "0"), HttpAddress::from);
        Ingest ingest = Ingest.start(config, ground.kafka());
        FrontDoor door = FrontDoor.open(http, ingest::ready, ingest::routes);
        while (!ingest.ready() || !ingest.extracting()) {
            Thread.sleep(20);
        }
        return new Doors(ground, ingest, door, config.workers());
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
