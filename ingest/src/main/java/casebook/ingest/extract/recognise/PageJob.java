package casebook.ingest.extract.recognise;

import casebook.ingest.extract.wire.RecognisedText;
import casebook.ingest.extract.wire.RecognitionOrder;
import java.util.concurrent.CompletableFuture;

/**
 * A page that waits to be recognised.
 *
 * @param order which page
 * @param answer what came of it; completed once, cancelled when nobody waits any more
 */
record PageJob(RecognitionOrder order, CompletableFuture<RecognisedText> answer) {

    static PageJob of(RecognitionOrder order) {
        return new PageJob(order, new CompletableFuture<>());
    }
}
