package casebook.ingest.extract.unpack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one member, and not a byte more than the meter lets pass. */
final class MemberFile extends OutputStream {

    /** The place for members takes no more: not the archive's fault. */
    static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unwritable(IOException cause) {
            super("a member cannot be written", cause);
        }
    }

    /** A write that does something. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private final Meter meter;
    private final boolean metered;
    private final OutputStream file;

    /**
     * Opens a member's file.
     *
     * @param metered whether the meter is told elsewhere of what flows
     */
    MemberFile(Path file, Meter meter, boolean metered) {
        this.meter = meter;
        this.metered = metered;
        try {
            Files.createDirectories(file.getParent());
            this.file = Files.newOutputStream(file);
        } catch (IOException e) {
            throw new Unwritable(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        meter.keep(length);
        if (!metered) {
            meter.flow(length);
        }
        writing(() -> file.write(bytes, start, length));
    }

    private static void writing(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new Unwritable(e);
        }
    }

    @Override
    public void close() {
        writing(file::close);
    }
}
