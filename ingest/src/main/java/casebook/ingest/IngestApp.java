package casebook.ingest;

import static casebook.contract.Setting.CASEBOOK_HTTP_HOST;
import static casebook.contract.Setting.CASEBOOK_HTTP_PORT;
import static casebook.contract.Setting.CASEBOOK_KAFKA_BOOTSTRAP_SERVERS;
import static casebook.contract.Setting.CASEBOOK_PARTITIONS;
import static casebook.contract.Setting.CASEBOOK_REPLICATION_FACTOR;

import casebook.contract.CatalogueCheck;
import casebook.contract.Settings;
import io.javalin.Javalin;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;

/** Ingest as a process of its own. */
public final class IngestApp {

    private static final String LOG_SETTINGS = "logback.configurationFile";

    private record Surroundings(
            IngestConfig ingest,
            String host,
            int port,
            int partitions,
            short replicas,
            String servers,
            Map<String, Object> kafka) {

        static Surroundings from(Settings settings) {
            return new Surroundings(
                    IngestConfig.from(settings),
                    settings.text(CASEBOOK_HTTP_HOST),
                    settings.number(CASEBOOK_HTTP_PORT, 0, 65_535),
                    settings.number(CASEBOOK_PARTITIONS, 1, 1_000),
                    (short) settings.number(CASEBOOK_REPLICATION_FACTOR, 1, 9),
                    settings.text(CASEBOOK_KAFKA_BOOTSTRAP_SERVERS),
                    settings.kafka());
        }

        Map<String, Object> client() {
            var client = new TreeMap<>(kafka);
            client.put("bootstrap.servers", servers);
            return client;
        }
    }

    /** Runs until it is stopped. */
    public static void main(String[] arguments) throws Exception {
        // Under a name of its own, so that it does not stand in the way of a program this module is part of.
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "casebook/ingest/logback.xml");
        }
        Surroundings surroundings;
        try {
            surroundings = Settings.read(System.getenv(), Surroundings::from);
        } catch (Settings.Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
            return;
        }
        try (Admin admin = Admin.create(surroundings.client())) {
            CatalogueCheck.ensure(admin, surroundings.partitions(), surroundings.replicas());
        }
        Ingest ingest = Ingest.start(surroundings.ingest(), surroundings.client());
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            ingest.routes(config.routes);
            config.routes.get("/livez", context -> context.result("alive"));
            config.routes.get("/readyz", context -> context.status(ingest.ready() ? 200 : 503)
                    .result(ingest.ready() ? "ready" : "not ready"));
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            ingest.close();
        }));
        server.start(surroundings.host(), surroundings.port());
        System.out.println("casebook ingest listens on http://" + surroundings.host() + ":" + server.port());
    }

    private IngestApp() {}
}
