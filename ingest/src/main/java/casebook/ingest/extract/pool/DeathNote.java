package casebook.ingest.extract.pool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import casebook.ingest.extract.worker.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from an exit code, and what a JVM wrote before it fell, what ended a worker. */
final class DeathNote {

    private static final int SIGNAL = 128;
    private static final int KILLED = 9;
    private static final Pattern SIGNAL_NAME = Pattern.compile("^#\\s+(SIG[A-Z]+)\\b", Pattern.MULTILINE);

    /** A process that is still there is not dead; then its answer made no sense. */
    static String read(Process process, Path crashLog, IOException symptom) {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                return "the parser process gave no answer that makes sense: " + symptom.getMessage();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the parser process was given up";
        }
        return of(process.exitValue(), crashed(crashLog));
    }

    /**
     * Pure.
     *
     * @param crash what the JVM wrote of its crash; empty where it wrote nothing
     */
    static String of(int code, String crash) {
        Matcher named = SIGNAL_NAME.matcher(crash);
        if (named.find()) {
            return "the parser process crashed in native code (" + named.group(1) + ")";
        } else if (code == Exit.OUT_OF_MEMORY.code()) {
            return "the parser ran out of memory";
        } else if (code == Exit.OUT_OF_STACK.code()) {
            return "the parser ran out of stack: the file is nested too deep";
        } else if (code == Exit.UNSOUND.code()) {
            return "the parser hit an internal error";
        } else if (code == SIGNAL + KILLED) {
            return "the parser process was killed (signal 9), perhaps for want of memory";
        }
        return code > SIGNAL
                ? "the parser process was killed (signal " + (code - SIGNAL) + ")"
                : "the parser process ended by itself (exit " + code + ")";
    }

    private static String crashed(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log, ISO_8859_1) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private DeathNote() {}
}
