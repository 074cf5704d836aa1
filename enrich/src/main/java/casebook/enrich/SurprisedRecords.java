package casebook.enrich;

import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Sends a record whose processing threw to the dead letters, as Kafka's own handler does.
 *
 * <p>What throws in a walk has no record behind it. It stops the task, whose transaction is taken back: to go on would
 * leave a case half written, and nobody would be told.
 */
public final class SurprisedRecords extends LogAndContinueProcessingExceptionHandler {

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        return context.topic() == null ? Response.fail() : super.handleError(context, record, exception);
    }
}
