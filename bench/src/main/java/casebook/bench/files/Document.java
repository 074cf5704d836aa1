package casebook.bench.files;

import java.nio.file.Path;

/**
 * A document to be read.
 *
 * @param path where it lies
 * @param name the name it would be submitted under
 */
public record Document(Path path, String name) {}
