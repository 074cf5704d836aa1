package casebook.enrich.describe;

import java.util.regex.Pattern;

/** Knows contact data by its looks: telephone numbers, e-mail addresses, identity numbers. */
final class ContactData {

    private static final Pattern PLACE = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w-]"
            + "|(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)"
            + "|(?<![\\d.])0\\d{2,3}[- ]\\d{7,8}(?:-\\d{1,6})?(?!\\d)"
            + "|(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?!\\d)"
            + "|\\+\\d{1,3}[- ]?\\(?\\d{1,4}\\)?(?:[- ]?\\d{2,4}){2,4}");

    /** Longer than any value that only serves to reach somebody. */
    private static final int LONGEST = 80;

    /** Whether a short value holds contact data. */
    static boolean is(String value) {
        return value.length() <= LONGEST && standsIn(value);
    }

    /** Whether contact data stands anywhere in a text. */
    static boolean standsIn(String text) {
        return PLACE.matcher(text).find();
    }

    private ContactData() {}
}
