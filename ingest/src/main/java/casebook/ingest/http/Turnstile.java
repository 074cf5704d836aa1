package casebook.ingest.http;

import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;

/** Lets so many requests in at a time and asks the others to come back. */
public final class Turnstile {

    private final Semaphore places;

    /** One with so many places. */
    public Turnstile(int places) {
        this.places = new Semaphore(places);
    }

    /** The same handler, which asks whoever finds no place to come back. */
    public Handler before(Handler inner) {
        return context -> {
            if (!places.tryAcquire()) {
                throw new Refusal(
                                429,
                                "busy",
                                "Too many requests at once",
                                "Everybody is being served at the moment. Send the same request again in a second.")
                        .retryAfter(1);
            }
            try {
                inner.handle(context);
            } finally {
                places.release();
            }
        };
    }
}
