package casebook.process.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.CloudEvent;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Carries a trace from record to record.
 *
 * <p>What a caller began is handed on even while Casebook itself sends no traces: the records of a case then say which
 * request they go back to.
 */
public final class Traces {

    private static final TextMapPropagator PROPAGATOR = W3CTraceContextPropagator.getInstance();
    private static final String SCOPE = "casebook";

    /** The header that names the trace, and the span in it, a record or request goes back to. */
    public static final String HEADER = "traceparent";

    private static final TextMapGetter<Headers> OF_A_RECORD = (headers, name) -> {
        Header header = headers == null ? null : headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    };

    private static final TextMapGetter<Map<String, String>> OF_A_REQUEST =
            (headers, name) -> headers == null ? null : headers.get(name);

    /** Of the whole process, as the log is. */
    private static volatile OpenTelemetry told = OpenTelemetry.noop();

    /** From now on spans are told to this. */
    public static void tell(OpenTelemetry telemetry) {
        told = telemetry;
    }

    static Tracer tracer() {
        return told.getTracer(SCOPE);
    }

    /** The trace a record belongs to. */
    public static Context of(Headers headers) {
        return PROPAGATOR.extract(Context.root(), headers, OF_A_RECORD);
    }

    /** The trace a request belongs to, whatever the case of its headers' names. */
    public static Context of(Map<String, String> requestHeaders) {
        return PROPAGATOR.extract(Context.root(), requestHeaders, OF_A_REQUEST);
    }

    /** Notes the trace at hand on a record that is about to be written. */
    public static void mark(Headers headers) {
        PROPAGATOR.inject(Context.current(), headers, CloudEvent::put);
    }

    private Traces() {}
}
