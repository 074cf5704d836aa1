package casebook.enrich;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Sends what can never be written to the dead letters: by its key and the topic it was for, the bytes being too many.
 *
 * <p>Without it one oversized record would stop its task again at every start. Every other failure to write is the
 * world's, and stops the task.
 */
public final class OversizedRecords implements ProductionExceptionHandler {

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        return exception instanceof RecordTooLargeException
                ? Response.resume(List.of(letter(record.key(), record.topic(), exception)))
                : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception exception,
            SerializationExceptionOrigin origin) {
        return Response.resume(List.of(letter(context.sourceRawKey(), record.topic(), exception)));
    }

    private static ProducerRecord<byte[], byte[]> letter(byte[] key, String topic, Exception exception) {
        var headers = new RecordHeaders();
        DeadLetter.tell(headers, "write", exception);
        CloudEvent.put(headers, DeadLetter.STREAMS + "topic", topic);
        return new ProducerRecord<>(Topics.DLQ.name(), null, null, key, null, headers);
    }

    @Override
    public void configure(Map<String, ?> configs) {
        // Nothing to be told.
    }
}
