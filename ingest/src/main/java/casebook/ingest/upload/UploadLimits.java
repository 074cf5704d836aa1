package casebook.ingest.upload;

/**
 * How much one upload may bring.
 *
 * @param maxBytes bytes over all its files
 * @param maxFiles files
 */
public record UploadLimits(long maxBytes, int maxFiles) {}
