package casebook.process.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Everything Casebook counts of itself: name, unit and meaning. How the numbers must relate is told in
 * {@code docs/observability.md}.
 *
 * <p>The names are Micrometer's; Prometheus sees underscores for dots, the unit behind the name, and {@code _total} behind
 * a counter.
 */
public enum Metric {
    /** Tag {@code answer}: accepted, known. */
    UPLOADS("casebook.uploads", "", "Uploads that were answered with a receipt: accepted, or known already."),
    UPLOAD_BYTES("casebook.upload", "bytes", "Bytes of the files of accepted uploads."),
    /** Tag {@code state}: those of the ledger. */
    CASES("casebook.cases", "", "Cases in each state of the ledger; every case is in exactly one."),
    OLDEST_UNFINISHED(
            "casebook.oldest.unfinished.case",
            "seconds",
            "Age of the oldest case that is neither curated, rejected, withdrawn nor failed; 0 when there is none."),
    /** Tag {@code outcome}: those of a file. */
    FILES("casebook.extracted.files", "", "Files that were extracted, by their outcome."),
    WORKERS_STARTED(
            "casebook.workers.started",
            "",
            "Worker processes started; more than one a worker and a spare means crashes."),
    WORKERS_READY(
            "casebook.workers.ready",
            "",
            "Worker processes that are warm and have nothing to do; while not all are at work the spare is among them."),
    /** Tag {@code stage}. */
    STAGE_RUNS("casebook.stage.runs", "", "How often a stage did its work: once a file, a case or a batch."),
    /** Tag {@code stage}. */
    STAGE_WALL("casebook.stage.wall", "seconds", "Time a stage took for its work, by the clock."),
    /** Tag {@code stage}. */
    STAGE_CPU("casebook.stage.cpu", "seconds", "Processor time a stage took for its work, worker processes included."),
    /** Tag {@code stage}. */
    STAGE_LAG(
            "casebook.stage.lag",
            "",
            "Places in topics a stage has not done with, over all its instances; NaN while unknown."),
    SURPRISES("casebook.surprises", "", "Records this process sent to the dead letters itself."),
    /** Tag {@code topic}. */
    ARCHIVED("casebook.archived.records", "", "Records whose rows stand in the archive, redelivered ones included."),
    /** Tags {@code method}, {@code route}, {@code status}. */
    HTTP_REQUESTS("casebook.http.requests", "seconds", "Requests by route and status, with the time they took.");

    /** A number on the page. */
    @FunctionalInterface
    public interface Shown extends AutoCloseable {
        /** Takes it off the page. */
        @Override
        void close();
    }

    private final String meter;
    private final String unit;
    private final String meaning;

    Metric(String meter, String unit, String meaning) {
        this.meter = meter;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The name Micrometer knows it by. */
    public String meter() {
        return meter;
    }

    /** Its unit in the plural; empty for a plain number. */
    public String unit() {
        return unit;
    }

    /** What it means, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /**
     * A counter.
     *
     * @param tags names and values in turn
     */
    public Counter counter(String... tags) {
        return Counter.builder(meter)
                .baseUnit(unitOrNull())
                .description(meaning)
                .tags(tags)
                .register(Metrics.globalRegistry);
    }

    /** A number that only grows and is kept by its owner, asked when somebody looks. */
    public <S> void total(S owner, ToDoubleFunction<S> number, String... tags) {
        FunctionCounter.builder(meter, owner, number)
                .baseUnit(unitOrNull())
                .description(meaning)
                .tags(tags)
                .register(Metrics.globalRegistry);
    }

    /**
     * A number that rises and falls, asked when somebody looks.
     *
     * @return what takes it off the page again
     */
    public Shown gauge(Supplier<Number> number, String... tags) {
        Gauge gauge = Gauge.builder(meter, number)
                .baseUnit(unitOrNull())
                .description(meaning)
                .tags(tags)
                .strongReference(true)
                .register(Metrics.globalRegistry);
        return () -> Metrics.globalRegistry.remove(gauge);
    }

    private String unitOrNull() {
        return unit.isEmpty() ? null : unit;
    }
}
