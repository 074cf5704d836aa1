package casebook.cli.doctor.check;

import casebook.cli.house.HouseConfig;
import casebook.cli.house.Whereabouts;
import casebook.embedded.Folder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The house that is looked at.
 *
 * @param told what it is told
 * @param state whether it runs
 * @param whereabouts where it runs; nowhere when it does not
 */
public record Patient(Told told, State state, Optional<Whereabouts> whereabouts) {

    /** Whether a house runs on this home. */
    public enum State {
        /** Nobody has the home. */
        AT_REST,
        /** Somebody has the home and left no note: it is just being started or stopped. */
        BETWEEN,
        /** A house runs and left a note. */
        RUNNING
    }

    /** The house that is told this, as it is now. */
    public static Patient of(Told told) {
        State state = state(told.config().home());
        return new Patient(
                told, state, state == State.RUNNING ? Optional.of(Whereabouts.of(told.given())) : Optional.empty());
    }

    private static State state(Path home) {
        try {
            if (!Folder.isTaken(home)) {
                return State.AT_REST;
            }
        } catch (IOException unreadable) {
            // The check of the home says so.
            return State.AT_REST;
        }
        return Whereabouts.isNoted(home) ? State.RUNNING : State.BETWEEN;
    }

    /** What a start would be told. */
    public HouseConfig config() {
        return told.config();
    }

    /** Whether a house runs on this home. */
    public boolean runs() {
        return whereabouts.isPresent();
    }

    /** The Kafka it stands on; none while its own does not run. */
    public Optional<String> kafka() {
        return whereabouts.map(Whereabouts::kafka).or(() -> named(config().kafkaServers()));
    }

    /** What a client of that Kafka is told. */
    public Map<String, Object> client(String servers) {
        return config().surroundings().on(servers).kafka();
    }

    /** The JDBC address of its archive; none while its own does not run. */
    public Optional<String> database() {
        return whereabouts.map(Whereabouts::database).or(() -> named(config().databaseUrl()));
    }

    /** The archive's user. */
    public String databaseUser() {
        return whereabouts.map(Whereabouts::databaseUser).orElse(config().databaseUser());
    }

    /** The registry that gives out the ids; none where they are Casebook's own. */
    public Optional<URI> schemaRegistry() {
        return whereabouts
                .map(Whereabouts::schemaRegistry)
                .orElse(config().surroundings().schemaRegistry());
    }

    private static Optional<String> named(String address) {
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }
}
