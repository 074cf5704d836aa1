package casebook.cli.client;

import java.io.InputStream;
import java.util.OptionalLong;

/**
 * Cases as a file that is still coming.
 *
 * @param cases how many it has, where that is told
 * @param body the file
 */
public record Exported(OptionalLong cases, InputStream body) {}
