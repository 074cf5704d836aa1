package casebook.contract;

import java.util.regex.Pattern;

/** Knows contact data by its looks: telephone numbers, e-mail addresses, identity numbers. */
public final class ContactData {

    private static final Pattern PLACE = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"
            + "|(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)"
            + "|(?<![\\d.])0\\d{2,3}[- ]\\d{7,8}(?:-\\d{1,6})?(?!\\d)"
            + "|[(（]0\\d{2,3}[)）][- ]?\\d{7,8}(?!\\d)"
            + "|(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?!\\d)"
            + "|\\+\\d{1,3}[- ]?\\(?\\d{1,4}\\)?(?:[- ]?\\d{2,4}){2,4}");

    /** What a passage begins or ends with when it was cut within a number or an address. */
    private static final Pattern EDGE =
            Pattern.compile("^[\\w.+-]{0,64}@[\\w.-]*|[\\w.+-]{0,64}@[\\w.-]*$|^\\+?\\d[\\d -]{5,}|\\d[\\d -]{5,}$");

    /** The same, or what says that one follows. */
    private static final Pattern CUT = Pattern.compile(EDGE + "|(?:联系人|联系电话|联系方式|手机号码?|电子邮箱)\\s*[:：|]");

    private static final String STARS = "***";

    /** Longer than any value that only serves to reach somebody. */
    private static final int LONGEST = 80;

    /** Whether a short value holds contact data. */
    public static boolean is(String value) {
        return value.length() <= LONGEST && standsIn(value);
    }

    /** Whether contact data stands anywhere in a text. */
    public static boolean standsIn(String text) {
        return PLACE.matcher(text).find();
    }

    /** Whether a passage cut from a longer text holds contact data, or may hold a part of it. */
    public static boolean mayStandIn(String passage) {
        return standsIn(passage) || CUT.matcher(passage.strip()).find();
    }

    /** The text with stars for contact data. */
    public static String masked(String text) {
        return PLACE.matcher(text).replaceAll(STARS);
    }

    /** A passage cut from a longer text with stars for contact data, and for what may be a part of it. */
    public static String maskedPassage(String passage) {
        return EDGE.matcher(masked(passage).strip()).replaceAll(STARS);
    }

    private ContactData() {}
}
