package casebook.bench.latency;

import casebook.bench.house.Ground;
import casebook.bench.house.Readiness;
import casebook.bench.ingest.Doors;
import casebook.enrich.Enrich;
import casebook.enrich.EnrichConfig;
import casebook.ingest.taxonomy.FirstActivation;
import java.nio.file.Path;
import java.util.Map;

/** The doors and the steps as they come, with a broker of their own, under the taxonomy of this build. */
final class House implements AutoCloseable {

    private final Doors doors;
    private final Enrich enrich;
    private final int commitMillis;

    private House(Doors doors, Enrich enrich, int commitMillis) {
        this.doors = doors;
        this.enrich = enrich;
        this.commitMillis = commitMillis;
    }

    /** Opens it and waits until it is ready. */
    static House open(Path home) throws Exception {
        Doors doors = Doors.open(home);
        try {
            FirstActivation.ofCasebook2023(doors.ground().kafka());
            EnrichConfig config = doors.ground()
                    .settings(Map.of(), EnrichConfig::from)
                    .on(doors.ground().kafka());
            Enrich enrich =
                    Readiness.await("enrich", Enrich.start(config), Enrich::ready, started -> started.broken() != null);
            return new House(doors, enrich, config.commitIntervalMs());
        } catch (Exception failed) {
            doors.close();
            throw failed;
        }
    }

    Ground ground() {
        return doors.ground();
    }

    Doors doors() {
        return doors;
    }

    int commitMillis() {
        return commitMillis;
    }

    @Override
    public void close() {
        enrich.close();
        doors.close();
    }
}
