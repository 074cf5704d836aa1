package casebook.enrich;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Sends a record that a step threw at to the dead letters, as Kafka does, and says which step that was.
 *
 * <p>What throws in a walk has no record behind it. It stops the task, whose transaction is taken back: to go on would
 * leave a case half written, and nobody would be told.
 */
public final class UnprocessedRecords extends LogAndContinueProcessingExceptionHandler {

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        if (context.topic() == null) {
            return Response.fail();
        }
        Response response = super.handleError(context, record, exception);
        response.deadLetterQueueRecords()
                .forEach(letter ->
                        CloudEvent.put(letter.headers(), DeadLetter.STAGE, String.valueOf(context.processorNodeId())));
        return response;
    }
}
