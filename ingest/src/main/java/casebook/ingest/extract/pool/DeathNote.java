package casebook.ingest.extract.pool;

import casebook.ingest.extract.worker.WorkerMain;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Reads from an exit code what ended a worker. */
final class DeathNote {

    private static final int OUT_OF_MEMORY = 3;
    private static final int SIGNAL = 128;

    /** A process that is still there is not dead; then its answer made no sense. */
    static String read(Process process, IOException symptom) {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                return "the parser process gave no answer that makes sense: " + symptom.getMessage();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the parser process was given up";
        }
        int code = process.exitValue();
        return switch (code) {
            case OUT_OF_MEMORY -> "the parser ran out of memory";
            case WorkerMain.UNSOUND -> "the parser ran out of stack or hit an internal error";
            default ->
                code > SIGNAL
                        ? "the parser process was killed (signal " + (code - SIGNAL) + ")"
                        : "the parser process ended by itself (exit " + code + ")";
        };
    }

    private DeathNote() {}
}
