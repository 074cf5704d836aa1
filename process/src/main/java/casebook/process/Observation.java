package casebook.process;

import static casebook.contract.Setting.CASEBOOK_LOG_FORMAT;
import static casebook.contract.Setting.CASEBOOK_TRACES_URL;

import casebook.contract.Settings;
import casebook.process.metrics.Scrape;
import casebook.process.trace.TraceExport;
import java.net.URI;
import java.util.Optional;

/**
 * How a process lets itself be observed, beside {@code /metrics}.
 *
 * @param logFormat text or json
 * @param traces collector of its traces; empty sends none
 */
public record Observation(String logFormat, Optional<URI> traces) {

    /** Reads the settings. */
    public static Observation from(Settings settings) {
        return new Observation(
                settings.oneOf(CASEBOOK_LOG_FORMAT, "text", "json"), settings.optionalHttp(CASEBOOK_TRACES_URL));
    }

    /** Chooses the look of the log and begins to keep numbers; before anything is logged or counted. */
    public void begin() {
        System.setProperty("casebook.log.format", logFormat);
        Scrape.begin();
    }

    /**
     * Begins to send traces, where they are wanted.
     *
     * @param part which part of Casebook this process is
     * @return what sends the rest and ends it
     */
    public AutoCloseable sendTraces(String part) {
        return traces.<AutoCloseable>map(collector -> TraceExport.to(collector, part))
                .orElse(() -> {});
    }
}
