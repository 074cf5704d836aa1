package casebook.desk.page.frame;

import java.util.Locale;

/** Numbers as pages write them. */
public final class Grouped {

    /** With a comma before every three digits. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private Grouped() {}
}
