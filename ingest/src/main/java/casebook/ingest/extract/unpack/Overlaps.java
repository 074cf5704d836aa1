package casebook.ingest.extract.unpack;

import java.util.Comparator;
import java.util.List;

/** Finds entries that share bytes of their archive: no honest program writes them, and a small bomb needs them. Pure. */
final class Overlaps {

    /**
     * Where the bytes of an entry lie.
     *
     * @param start offset of the first
     * @param length how many there are
     */
    record Stretch(long start, long length) {}

    static boolean in(List<Stretch> stretches) {
        long end = Long.MIN_VALUE;
        for (Stretch stretch :
                stretches.stream().sorted(Comparator.comparing(Stretch::start)).toList()) {
            if (stretch.start() < end) {
                return true;
            }
            end = stretch.start() + stretch.length();
        }
        return false;
    }

    private Overlaps() {}
}
