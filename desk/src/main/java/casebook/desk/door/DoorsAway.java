package casebook.desk.door;

/** Ingest does not answer, or not with what was asked for. */
public final class DoorsAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    DoorsAway(String path, String why) {
        super("GET " + path + ": " + why);
    }

    DoorsAway(String path, Exception why) {
        super("GET " + path, why);
    }
}
