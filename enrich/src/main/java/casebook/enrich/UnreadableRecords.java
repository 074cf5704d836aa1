package casebook.enrich;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** Sends bytes that are no event to the dead letters, as Kafka does, and says which application could not read them. */
public final class UnreadableRecords extends LogAndContinueExceptionHandler {

    private String application;

    @Override
    public void configure(Map<String, ?> configs) {
        super.configure(configs);
        String id = String.valueOf(configs.get(StreamsConfig.APPLICATION_ID_CONFIG));
        application = id.substring(id.lastIndexOf('.') + 1);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        Response response = super.handleError(context, record, exception);
        response.deadLetterQueueRecords()
                .forEach(letter -> CloudEvent.put(letter.headers(), DeadLetter.STAGE, application));
        return response;
    }
}
