package casebook.process.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.stream.Stream;
import org.slf4j.MDC;

/** One leg of a case's way, in this thread: a span of its trace, and the case's id on every line that is logged. */
public final class Leg implements AutoCloseable {

    private static final String CASE_ID = "caseId";
    private static final String TRACE_ID = "traceId";
    private static final int MOST_LINKS = 64;

    private final Span span;
    private final Scope scope;
    private final String outerCase;
    private final String outerTrace;

    private Leg(Span span) {
        this.span = span;
        this.scope = span.makeCurrent();
        this.outerCase = MDC.get(CASE_ID);
        this.outerTrace = MDC.get(TRACE_ID);
        SpanContext where = span.getSpanContext();
        put(TRACE_ID, where.isValid() ? where.getTraceId() : null);
    }

    /**
     * Begins a leg, in the trace at hand or else in that of what comes in.
     *
     * @param name what is done
     * @param kind whether somebody waits for it
     * @param incoming what it goes back to
     */
    public static Leg begin(String name, SpanKind kind, Context incoming) {
        boolean within = Span.current().getSpanContext().isValid();
        return new Leg(Traces.tracer()
                .spanBuilder(name)
                .setSpanKind(within ? SpanKind.INTERNAL : kind)
                .setParent(within ? Context.current() : incoming)
                .startSpan());
    }

    /**
     * Begins a leg that many go together.
     *
     * @param name what is done
     * @param incoming what each of them goes back to; the first sixty-four are named
     */
    public static Leg ofMany(String name, Stream<Context> incoming) {
        var span =
                Traces.tracer().spanBuilder(name).setSpanKind(SpanKind.CONSUMER).setNoParent();
        incoming.map(context -> Span.fromContext(context).getSpanContext())
                .filter(SpanContext::isValid)
                .limit(MOST_LINKS)
                .forEach(span::addLink);
        return new Leg(span.startSpan());
    }

    /** Says which case it is about. */
    public Leg about(String caseId) {
        span.setAttribute("casebook.case.id", caseId);
        put(CASE_ID, caseId);
        return this;
    }

    /** What is done on it. */
    @FunctionalInterface
    public interface Way<E extends Exception> {
        /** Does it. */
        void go() throws E;
    }

    /** Goes it; what is thrown on the way is noted and thrown on. */
    public <E extends Exception> void attempt(Way<E> way) throws E {
        try {
            way.go();
        } catch (Exception trouble) {
            span.recordException(trouble);
            span.setStatus(StatusCode.ERROR);
            throw trouble;
        }
    }

    private static void put(String name, String value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }

    @Override
    public void close() {
        scope.close();
        span.end();
        put(CASE_ID, outerCase);
        put(TRACE_ID, outerTrace);
    }
}
