package casebook.ingest.deadletter;

/** Another redrive has begun meanwhile, and this one stops; what it has sent is marked. */
public final class Overtaken extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Overtaken(Throwable fenced) {
        super(
                "another redrive has begun meanwhile, and this one stops; what it has sent is marked, see casebook dlq list",
                fenced);
    }
}
