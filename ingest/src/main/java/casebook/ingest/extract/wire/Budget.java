package casebook.ingest.extract.wire;

/**
 * What the archives of a case may still unpack to. Pure: counting down gives a new one.
 *
 * @param entries members, over all archives
 * @param depth archives within one another; at 0 none is opened
 * @param bytes bytes of all members together
 * @param memberBytes bytes of one member
 */
public record Budget(int entries, int depth, long bytes, long memberBytes) {

    /** Opens no archive. */
    public static final Budget NONE = new Budget(0, 0, 0, 0);

    private static final long MIB = 1024 * 1024;

    /** So many members keep the events that list them below the size a broker takes. */
    private static final int ENTRIES_OF_A_CASE = 1_000;

    private static final int DEPTH = 3;

    /** The budget of a case of which nothing has been unpacked yet. */
    public static Budget ofCase() {
        return new Budget(ENTRIES_OF_A_CASE, DEPTH, 1024 * MIB, 200 * MIB);
    }

    /** What is left after so many members of so many bytes. */
    public Budget after(int members, long unpacked) {
        return new Budget(Math.max(0, entries - members), depth, Math.max(0, bytes - unpacked), memberBytes);
    }

    /** The budget for the archives within an archive so many levels deep. */
    public Budget below(int levels) {
        return new Budget(entries, Math.max(0, depth - levels), bytes, memberBytes);
    }
}
