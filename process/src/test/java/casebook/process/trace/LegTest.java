package casebook.process.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LegTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();

    @AfterEach
    void quiet() {
        Traces.tell(OpenTelemetry.noop());
    }

    @Test
    void without_a_collector_what_a_caller_began_is_handed_on_unchanged() {
        var written = new RecordHeaders();
        try (Leg leg = Leg.begin("extract", SpanKind.CONSUMER, Traces.of(headers(PARENT)))) {
            leg.about("case-1");
            Traces.mark(written);

            assertEquals(TRACE, MDC.get("traceId"));
            assertEquals("case-1", MDC.get("caseId"));
        }
        assertEquals(PARENT, text(written));
        assertNull(MDC.get("caseId"));
        assertNull(MDC.get("traceId"));
    }

    @Test
    void without_a_collector_and_a_caller_nothing_is_written() {
        var written = new RecordHeaders();
        try (Leg leg = Leg.begin("extract", SpanKind.CONSUMER, Traces.of(new RecordHeaders()))) {
            leg.about("case-1");
            Traces.mark(written);
        }
        assertEquals(0, written.toArray().length);
    }

    @Test
    void legs_within_a_leg_are_one_trace_and_the_case_outside_comes_back() {
        tell();
        var written = new RecordHeaders();
        try (Leg outer = Leg.begin("describe", SpanKind.CONSUMER, Traces.of(Map.of("traceparent", PARENT)))) {
            outer.about("case-1");
            try (Leg inner = Leg.begin("classify", SpanKind.CONSUMER, Traces.of(new RecordHeaders()))) {
                inner.about("case-2");
                Traces.mark(written);
            }
            assertEquals("case-1", MDC.get("caseId"));
        }
        SpanData inner = span("classify");
        SpanData outer = span("describe");
        assertEquals(List.of(TRACE, TRACE), List.of(inner.getTraceId(), outer.getTraceId()));
        assertEquals(outer.getSpanId(), inner.getParentSpanId());
        assertEquals("b7ad6b7169203331", outer.getParentSpanId());
        assertEquals("00-" + TRACE + "-" + inner.getSpanId() + "-01", text(written));
    }

    @Test
    void what_goes_wrong_is_noted_and_thrown_on() {
        tell();
        assertThrows(IllegalStateException.class, () -> {
            try (Leg leg = Leg.begin("curate", SpanKind.CONSUMER, Traces.of(new RecordHeaders()))) {
                leg.attempt(() -> {
                    throw new IllegalStateException("as told");
                });
            }
        });
        assertEquals(StatusCode.ERROR, span("curate").getStatus().getStatusCode());
    }

    @Test
    void many_go_together_and_are_named() {
        tell();
        Leg.ofMany("archive", Stream.of(Traces.of(headers(PARENT)), Traces.of(new RecordHeaders())))
                .close();

        assertEquals(1, span("archive").getLinks().size());
        assertEquals(TRACE, span("archive").getLinks().get(0).getSpanContext().getTraceId());
    }

    @Test
    void a_header_that_is_no_trace_is_nobody_s() {
        try (Leg leg = Leg.begin("extract", SpanKind.CONSUMER, Traces.of(headers("not a trace \0")))) {
            leg.about("case-1");
            assertNull(MDC.get("traceId"));
        }
    }

    private void tell() {
        Traces.tell(OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .build());
    }

    private SpanData span(String name) {
        List<SpanData> named = spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .toList();
        assertTrue(named.size() == 1, named::toString);
        return named.get(0);
    }

    private static Headers headers(String parent) {
        return new RecordHeaders().add("traceparent", parent.getBytes(UTF_8));
    }

    private static String text(Headers headers) {
        return new String(headers.lastHeader("traceparent").value(), UTF_8);
    }
}
