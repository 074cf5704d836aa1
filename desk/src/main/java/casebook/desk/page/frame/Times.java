package casebook.desk.page.frame;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as pages write them, in UTC. */
public final class Times {

    private static final DateTimeFormatter MINUTE = of("yyyy-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter SECOND = of("yyyy-MM-dd HH:mm:ss 'UTC'");

    /** To the minute; a dash where there is none. */
    public static String minute(Instant at) {
        return at == null ? "–" : MINUTE.format(at);
    }

    /** To the second; nothing where there is none. */
    public static String second(Instant at) {
        return at == null ? "" : SECOND.format(at);
    }

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
    }

    private Times() {}
}
