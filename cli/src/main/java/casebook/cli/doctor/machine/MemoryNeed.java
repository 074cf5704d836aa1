package casebook.cli.doctor.machine;

import casebook.cli.doctor.check.Finding;

/**
 * The memory a house takes when all of it is at work, in MiB.
 *
 * @param heap of the process itself
 * @param workers processes that parse files at a time; one more stands by
 * @param workerHeap of each of them
 * @param brought whether PostgreSQL is the house's own
 */
record MemoryNeed(long heap, int workers, int workerHeap, boolean brought) {

    static final String NAME = "memory";

    /** The steps' stores (256), the model that embeds texts (96), code, threads and buffers. */
    private static final long BESIDE_THE_HEAP = 736;

    private static final long BESIDE_A_WORKERS_HEAP = 128;
    private static final long POSTGRES = 256;
    /** A process that reads scanned pages, while there are any. */
    private static final long RECOGNITION = 900;

    private static final long SPARE = 1;

    long fixed() {
        return heap + BESIDE_THE_HEAP + RECOGNITION + (brought ? POSTGRES : 0);
    }

    long total() {
        return fixed() + (workers + SPARE) * (workerHeap + BESIDE_A_WORKERS_HEAP);
    }

    /** Judges what the machine has, or the container where there is one. */
    Finding judge(long there) {
        return there < total()
                ? Finding.warning(NAME, needs() + ", and there are " + there + " MiB", remedy(there))
                : Finding.ok(NAME, needs() + ", there are " + there + " MiB");
    }

    /** Judges what of it others have left free. */
    Finding judge(long there, long free) {
        return there < total() || free >= total()
                ? judge(there)
                : Finding.warning(
                        NAME,
                        needs() + ", and " + free + " of " + there + " MiB are free now",
                        "end other programs, or " + remedy(free));
    }

    private String needs() {
        return "%d MiB are needed (%d heap, %d workers of %d heap, the rest beside)"
                .formatted(total(), heap, workers, workerHeap);
    }

    private String remedy(long room) {
        long fitting = (room - fixed()) / (workerHeap + BESIDE_A_WORKERS_HEAP) - SPARE;
        return fitting >= 1
                ? "set CASEBOOK_EXTRACT_WORKERS=" + fitting
                : "take a larger machine: at least " + (fixed() + (1 + SPARE) * (workerHeap + BESIDE_A_WORKERS_HEAP))
                        + " MiB, or less with a smaller CASEBOOK_EXTRACT_HEAP_MIB";
    }
}
