package casebook.ingest.replay;

import casebook.ingest.http.Refusal;
import java.util.concurrent.Semaphore;

/** Bounds how many answers that go on for long are under way at once. */
final class OpenStreams {

    private final Semaphore places;

    OpenStreams(int most) {
        this.places = new Semaphore(most);
    }

    /**
     * Takes a place, which must be given back by {@link #leave()}.
     *
     * @throws Refusal when there is none
     */
    void enter() {
        if (!places.tryAcquire()) {
            throw new Refusal(
                            429,
                            "busy",
                            "Too many streams at once",
                            "As many as may are listening at the moment. Ask again in a while, or ask for"
                                    + " /v1/replays/{id} from time to time.")
                    .retryAfter(5);
        }
    }

    void leave() {
        places.release();
    }
}
