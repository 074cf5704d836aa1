package casebook.ingest.extract.wire;

import java.nio.file.Path;

/**
 * A file that was unpacked from an archive.
 *
 * @param path where it lies inside the archive, with {@code /} between folders; made safe to show
 * @param file where its bytes lie now
 */
public record Member(String path, Path file) {}
