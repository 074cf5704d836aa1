package casebook.desk.judging;

import casebook.contract.EventFromJson;
import casebook.desk.door.Doors;
import casebook.desk.door.DoorsAway;
import casebook.desk.wording.Glossary;
import casebook.desk.wording.Vocabulary;
import casebook.event.TaxonomyPublished;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the doors every few seconds which taxonomies there are, and has the names at hand that it learnt last.
 *
 * <p>Whoever needs names never waits for the doors and hears nothing of their being away: what was learnt stays.
 */
public final class KnownNames implements Supplier<Vocabulary>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KnownNames.class);
    private static final long PAUSE_SECONDS = 5;

    private final Doors doors;
    private final Learning learning = new Learning();
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "names");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Vocabulary known = Vocabulary.BUILT_IN;

    private KnownNames(Doors doors) {
        this.doors = doors;
    }

    /** Those of the taxonomies behind these doors. */
    public static KnownNames of(Doors doors) {
        var names = new KnownNames(doors);
        names.asking.scheduleWithFixedDelay(names::learn, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        return names;
    }

    /** Doors in the same process are known by the first request that comes to it, and then asked at once. */
    public void meet(Context asked) {
        if (doors.meet(asked)) {
            asking.execute(this::learn);
        }
    }

    /** The names that were learnt last. */
    @Override
    public Vocabulary get() {
        return known;
    }

    private void learn() {
        try {
            doors.find(Taxonomies.PATH)
                    .map(TaxonomyCard::newestFirst)
                    .ifPresent(cards -> known = learning.learn(cards, this::read));
        } catch (DoorsAway away) {
            LOG.debug("names stay as they are", away);
        } catch (RuntimeException strange) {
            // Thrown on, it would end all asking.
            LOG.warn("names stay as they are: the doors answer strangely", strange);
        }
    }

    private Optional<Glossary> read(String version) {
        if (!Segment.isOne(version)) {
            return Optional.empty();
        }
        try {
            return doors.find(Taxonomies.PATH + "/" + Segment.of(version))
                    .map(told -> Glossary.of(EventFromJson.read(told, TaxonomyPublished.class)));
        } catch (DoorsAway | IllegalArgumentException untold) {
            LOG.debug("the names of {} are not told", version, untold);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
