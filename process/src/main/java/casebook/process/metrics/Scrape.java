package casebook.process.metrics;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/** {@code /metrics}: everything this process counts, for Prometheus. */
public final class Scrape {

    private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** One a JVM, as the meters are; every server of it shows the same. */
    private static final PrometheusMeterRegistry REGISTRY = registry();

    private static PrometheusMeterRegistry registry() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        // It listens for as long as the JVM runs.
        @SuppressWarnings("resource")
        var pauses = new JvmGcMetrics();
        pauses.bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        return registry;
    }

    /** Keeps from now on what is counted; a counter forgets what it counted before. */
    public static void begin() {
        Metrics.addRegistry(REGISTRY);
    }

    /** Adds the page. */
    public static void routes(RoutesConfig routes) {
        begin();
        routes.get("/metrics", context -> context.contentType(MEDIA_TYPE).result(REGISTRY.scrape()));
    }

    /**
     * Counts an answered request.
     *
     * @param took in milliseconds
     */
    public static void count(Context context, float took) {
        Timer.builder(Metric.HTTP_REQUESTS.meter())
                .description(Metric.HTTP_REQUESTS.meaning())
                .tags(
                        "method", context.method().name(),
                        // The route and not the path: every case would be a series of its own.
                        "route", route(context),
                        "status", String.valueOf(context.statusCode()))
                .register(Metrics.globalRegistry)
                .record(Duration.ofNanos((long) (took * 1_000_000)));
    }

    private static String route(Context context) {
        Endpoint answered = context.endpoints().lastHttpEndpoint();
        return answered == null ? "none" : answered.path;
    }

    private Scrape() {}
}
