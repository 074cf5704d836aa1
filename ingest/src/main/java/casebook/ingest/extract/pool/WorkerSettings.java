package casebook.ingest.extract.pool;

import java.time.Duration;

/**
 * What a worker process may use.
 *
 * @param heapMib heap in MiB
 * @param timeout longest time one file may take
 */
public record WorkerSettings(int heapMib, Duration timeout) {}
