package casebook.ingest.extract.wire;

/** What a worker says beside its answers, in frames too short to be one. */
public enum Signal {
    /** It takes an order. Follows its start and every answer after which it can go on. */
    READY,
    /** The order at hand has got on since it said so last. */
    ALIVE;

    /** The frame that says so. */
    public byte[] frame() {
        return new byte[ordinal()];
    }

    /** Whether a frame says this. */
    public boolean is(byte[] frame) {
        return frame.length == ordinal();
    }
}
