package casebook.ingest.extract.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Listens to what a process prints, so that it never has to wait, and remembers the end of it. */
public final class LastWords {

    private static final int MOST = 4 * 1024;

    private byte[] end = new byte[0];

    private LastWords() {}

    /** Begins to listen to everything this process prints. */
    public static LastWords of(Process process) {
        var words = new LastWords();
        var listener = new Thread(() -> words.listen(process.getInputStream()), "worker-last-words");
        listener.setDaemon(true);
        listener.start();
        return words;
    }

    private void listen(InputStream output) {
        byte[] buffer = new byte[MOST];
        try (output) {
            for (int length = output.read(buffer); length > 0; length = output.read(buffer)) {
                remember(buffer, length);
            }
        } catch (IOException gone) {
            // It was killed while it spoke.
        }
    }

    private synchronized void remember(byte[] buffer, int length) {
        byte[] all = Arrays.copyOf(end, end.length + length);
        System.arraycopy(buffer, 0, all, end.length, length);
        end = Arrays.copyOfRange(all, Math.max(0, all.length - MOST), all.length);
    }

    @Override
    public synchronized String toString() {
        return new String(end, UTF_8).strip();
    }
}
