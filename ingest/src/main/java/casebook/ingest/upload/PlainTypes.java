package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import casebook.ingest.media.OfficeFormat;
import java.util.Locale;
import java.util.Optional;

/** Knows the media types that offices send most, where name and first bytes leave no doubt. */
final class PlainTypes {

    private static final String PDF = "%PDF-";
    private static final String ZIP = "PK\u0003\u0004";

    /** Where a ZIP has the name of its first entry. */
    private static final int FIRST_ENTRY = 30;

    /** What all rules would say; empty where they have to be asked. */
    static Optional<String> of(String name, byte[] head, int length) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".pdf") && has(head, length, 0, PDF)) {
            return Optional.of("application/pdf");
        } else if (!has(head, length, 0, ZIP)) {
            return Optional.empty();
        }
        return OfficeFormat.named(name)
                .filter(format -> beginsAs(format, head, length))
                .map(OfficeFormat::mediaType);
    }

    private static boolean beginsAs(OfficeFormat format, byte[] head, int length) {
        return has(head, length, FIRST_ENTRY, "[Content_Types].xml")
                || has(head, length, FIRST_ENTRY, "_rels/.rels")
                || has(head, length, FIRST_ENTRY, format.folder());
    }

    private static boolean has(byte[] head, int length, int place, String expected) {
        return length >= place + expected.length()
                && expected.equals(new String(head, place, expected.length(), ISO_8859_1));
    }

    private PlainTypes() {}
}
