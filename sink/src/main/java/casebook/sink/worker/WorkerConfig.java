package casebook.sink.worker;

import static casebook.contract.Setting.CASEBOOK_CONNECT_LISTENER;
import static casebook.contract.Setting.CASEBOOK_DATABASE_PASSWORD;
import static casebook.contract.Setting.CASEBOOK_DATABASE_URL;
import static casebook.contract.Setting.CASEBOOK_DATABASE_USER;

import casebook.contract.Settings;
import java.net.URI;
import java.util.Map;

/**
 * What a worker of its own is told from outside.
 *
 * @param listener where Connect's own REST interface listens; other workers of the group must reach it
 * @param database address, user and password of the archive, as {@code database.url} and so on
 */
record WorkerConfig(URI listener, Map<String, String> database) {

    static WorkerConfig from(Settings settings) {
        return new WorkerConfig(
                settings.http(CASEBOOK_CONNECT_LISTENER),
                Map.of(
                        "database.url", settings.required(CASEBOOK_DATABASE_URL),
                        "database.user", settings.text(CASEBOOK_DATABASE_USER),
                        "database.password", settings.text(CASEBOOK_DATABASE_PASSWORD)));
    }
}
