package casebook.process;

import casebook.contract.CatalogueCheck;
import casebook.contract.Settings;
import casebook.contract.registry.RegistryTrouble;
import casebook.contract.registry.WrittenIds;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.slf4j.LoggerFactory;

/**
 * Runs one part as a process of its own: settings, part, front door, until it is told to stop or breaks.
 *
 * <p>Exit codes: 1 the part broke, 5 something outside stands in the way of the start, in one message on standard error.
 */
public final class Program {

    /** Starts a part. */
    @FunctionalInterface
    public interface Start<C> {
        /** The part, started. */
        Part part(C config) throws Exception;
    }

    /** Starts a part that works on Kafka. */
    @FunctionalInterface
    public interface StartOnKafka<C> {
        /** The part, started. */
        Part part(C config, Surroundings surroundings) throws Exception;
    }

    private record Told<C>(C config, HttpAddress http, Observation observation) {}

    private record OnKafka<C>(C config, Surroundings surroundings) {}

    private static final String LOG_SETTINGS = "logback.configurationFile";
    private static final int BROKEN = 1;
    private static final int PRECONDITION = 5;

    /**
     * Runs a part that works on Kafka; ends the process, so it does not return.
     *
     * @param name what it is called in messages
     * @param reader reads the part's own settings
     * @param start starts the part; the catalogue's topics exist by then
     */
    public static <C> void runOnKafka(String name, Function<Settings, C> reader, StartOnKafka<C> start) {
        run(name, all -> new OnKafka<>(reader.apply(all), Surroundings.from(all)), told -> {
            told.surroundings().prepare();
            return start.part(told.config(), told.surroundings());
        });
    }

    /**
     * Runs a part; ends the process, so it does not return.
     *
     * @param name what it is called in messages
     * @param reader reads the part's own settings
     * @param start starts the part
     */
    public static <C> void run(String name, Function<Settings, C> reader, Start<C> start) {
        // Under a name of its own, so that it does not stand in the way of a program this module is part of.
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "casebook/process/logback.xml");
        }
        try {
            Told<C> told = Settings.read(
                    Given.here(), all -> new Told<>(reader.apply(all), HttpAddress.from(all), Observation.from(all)));
            told.observation().begin();
            AutoCloseable traces = told.observation().sendTraces(name);
            System.exit(serve(name, told.http(), start.part(told.config()), traces));
        } catch (Settings.Refused
                | StartRefused
                | CatalogueCheck.Mismatch
                | WrittenIds.Refused
                | RegistryTrouble refused) {
            end(name, refused.getMessage());
        } catch (ExecutionException | KafkaException e) {
            Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
            end(
                    name,
                    "Kafka does not do as it is asked: " + cause.getMessage()
                            + ". Look at CASEBOOK_KAFKA_BOOTSTRAP_SERVERS and whether the broker runs");
        } catch (Exception e) {
            LoggerFactory.getLogger(Program.class).error("{} does not start", name, e);
            end(name, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private static int serve(String name, HttpAddress http, Part part, AutoCloseable traces)
            throws InterruptedException {
        FrontDoor door = FrontDoor.open(http, part::ready, part::routes);
        var told = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            door.close();
            part.close();
            try {
                traces.close();
            } catch (Exception lost) {
                System.err.println("casebook " + name + ": the last traces were not sent: " + lost.getMessage());
            }
        }));
        System.out.println("casebook " + name + " listens on http://" + http.host() + ":" + door.port());
        while (part.broken() == null) {
            if (told.await(1, TimeUnit.SECONDS)) {
                // The hook goes on; this thread must not end the process before it.
                return 0;
            }
        }
        System.err.println("casebook " + name + ": broken for good: " + part.broken());
        return BROKEN;
    }

    private static void end(String name, String message) {
        System.err.println("casebook " + name + ": " + message);
        System.exit(PRECONDITION);
    }

    private Program() {}
}
