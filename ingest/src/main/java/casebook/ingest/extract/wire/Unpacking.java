package casebook.ingest.extract.wire;

import java.nio.file.Path;

/**
 * What is to be done with a file that turns out to be an archive.
 *
 * @param folder where its members go, under numbers; made when there is the first
 * @param budget how much may come out of it
 */
public record Unpacking(Path folder, Budget budget) {

    /** Archives are not opened. */
    public static final Unpacking NONE = new Unpacking(Path.of(""), Budget.NONE);
}
