package casebook.ingest.extract;

import casebook.ingest.extract.isolation.ScratchFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where this process keeps what lies in archives while their cases are read. */
final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String PREFIX = "casebook-members";

    private final ScratchFolder scratch;
    private final AtomicLong cases = new AtomicLong();

    private WorkFolder(ScratchFolder scratch) {
        this.scratch = scratch;
    }

    /**
     * Opens a folder of this process's own and sweeps those of processes that are gone.
     *
     * @param parent where all of them lie
     */
    static WorkFolder open(Path parent) throws IOException {
        ScratchFolder.sweep(parent, PREFIX);
        return new WorkFolder(ScratchFolder.create(parent, PREFIX));
    }

    /** A folder for one case, which nobody has made yet; it is the caller's to delete. */
    Path forCase() {
        return scratch.path().resolve(String.valueOf(cases.incrementAndGet()));
    }

    /** Deletes a folder and everything in it, if it is there. */
    static void delete(Path folder) {
        try {
            ScratchFolder.delete(folder);
        } catch (IOException e) {
            LOG.warn("{} stays: {}", folder, e.toString());
        }
    }

    @Override
    public void close() {
        try {
            scratch.close();
        } catch (IOException e) {
            LOG.warn("{} stays: {}", scratch.path(), e.toString());
        }
    }
}
