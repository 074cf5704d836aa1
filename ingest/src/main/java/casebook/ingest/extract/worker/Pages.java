package casebook.ingest.extract.worker;

import org.apache.tika.metadata.Metadata;

/** How many pages a file has: as counted while reading, else as the file says of itself. */
final class Pages {

    private static final String[] CLAIMS = {"xmpTPg:NPages", "meta:page-count", "meta:slide-count"};

    static Integer of(Metadata metadata, int counted) {
        if (counted > 0) {
            return counted;
        }
        for (String claim : CLAIMS) {
            String value = metadata.get(claim);
            if (value != null && value.matches("[1-9]\\d{0,5}")) {
                return Integer.valueOf(value);
            }
        }
        return null;
    }

    private Pages() {}
}
