package casebook.desk.page.replay;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as pages write them. */
public final class Times {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** A time; a dash where there is none. */
    public static String of(Instant at) {
        return at == null ? "–" : TIME.format(at);
    }

    private Times() {}
}
