package casebook.ingest.extract.pool;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a worker process may use.
 *
 * @param heapMib heap in MiB
 * @param timeout longest time one file may take
 * @param archives folder for what makes workers start faster; need not exist
 */
public record WorkerSettings(int heapMib, Duration timeout, Path archives) {}
