package casebook.ingest.extract.worker;

import casebook.ingest.extract.isolation.ScratchFolder;
import casebook.ingest.extract.wire.Frames;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/** Takes orders in a thread of its own, so that even one that is never finished with ends with its service. */
public final class Orders {

    private static final int LARGEST = 64 * 1024;

    private final SynchronousQueue<byte[]> queue = new SynchronousQueue<>();
    private volatile boolean began;

    private Orders() {}

    /** Listens; the folder is cleared when the service is gone. */
    public static Orders of(ReadableByteChannel service, Path folder) {
        var orders = new Orders();
        var listener = new Thread(() -> orders.listen(service, folder), "orders");
        listener.setDaemon(true);
        listener.start();
        return orders;
    }

    /** Waits for the next one; what it says is for the caller to read. */
    public byte[] take() throws InterruptedException {
        return queue.take();
    }

    /** Whether there has been one. */
    boolean began() {
        return began;
    }

    private void listen(ReadableByteChannel service, Path folder) {
        try {
            while (true) {
                byte[] order = Frames.read(service, LARGEST);
                began = true;
                queue.put(order);
            }
        } catch (IOException | InterruptedException gone) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            clear(folder);
            Runtime.getRuntime().halt(0);
        }
    }

    /** A service that was killed can no longer do it, and pieces of files may lie there. */
    private static void clear(Path folder) {
        try {
            ScratchFolder.delete(folder);
        } catch (IOException inUse) {
            // Whatever is left is swept by the next service.
        }
    }
}
