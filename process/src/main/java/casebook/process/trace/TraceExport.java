package casebook.process.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.time.Duration;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends the spans of this process to a collector, in batches and without anybody waiting for it. */
public final class TraceExport implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");

    private final OpenTelemetrySdk sdk;

    private TraceExport(OpenTelemetrySdk sdk) {
        this.sdk = sdk;
    }

    /**
     * Begins.
     *
     * @param collector where OTLP is taken over HTTP, with its path
     * @param part which part of Casebook this process is
     */
    public static TraceExport to(URI collector, String part) {
        // OpenTelemetry complains to Java's own log, which would be the console.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(collector.toString())
                .setTimeout(PATIENCE)
                .build();
        var provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault().toBuilder()
                        .put(SERVICE, "casebook-" + part)
                        .build())
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build();
        var sdk = OpenTelemetrySdk.builder().setTracerProvider(provider).build();
        Traces.tell(sdk);
        return new TraceExport(sdk);
    }

    /** Sends what is left, for a few seconds at most. */
    @Override
    public void close() {
        Traces.tell(OpenTelemetry.noop());
        sdk.close();
    }
}
