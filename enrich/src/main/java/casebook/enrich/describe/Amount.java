package casebook.enrich.describe;

import casebook.enrich.text.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit.
 *
 * @param value the number, multiplied out; of a range the lower end
 * @param unit its unit by one name; empty when none stands there
 * @param written number and unit as written
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Amount(double value, String unit, String written, int start, int end) {

    private static final Pattern YEAR = Pattern.compile("^(?:19[5-9]\\d|200[1-9]|20[12]\\d) [a-z ]+$");

    private static final Map<String, Double> MULTIPLES = Map.ofEntries(
            Map.entry("万亿", 1e12),
            Map.entry("亿", 1e8),
            Map.entry("千万", 1e7),
            Map.entry("百万", 1e6),
            Map.entry("万", 1e4),
            Map.entry("千", 1e3),
            Map.entry("百", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("k", 1e3),
            Map.entry("m", 1e6),
            Map.entry("bn", 1e9));

    /** What a number written in words begins with. */
    private static final String HAN_NUMERALS = "半两二三四五六七八九十";

    private static final String LATIN_NUMERALS = "(?i:one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
    private static final Pattern IN_WORDS = Pattern.compile(LATIN_NUMERALS);

    private static final Pattern PATTERN =
            Pattern.compile("(?<![\\w.,-])(?<currency>US\\$|[$€£¥￥]|(?i:RMB|CNY|USD|EUR)\\s)?\\s?"
                    + "(?:(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,6})?)"
                    + "(?:\\s?(?:%|％)?\\s?[-~～–—]\\s?\\d{1,12}(?:\\.\\d{1,6})?)?"
                    + "|(?<word>(?<![第一二两三四五六七八九十百])[" + HAN_NUMERALS + "](?=个?(?:多)?(?:小时|工作日|天|周|星期|月|分钟|倍))"
                    + "|" + LATIN_NUMERALS + "(?=\\s(?:" + Unit.ENGLISH_TIME
                    + ")\\b)))"
                    + "\\s?[余多]?(?<multiple>万亿|千万|百万|亿|万|千|百|(?i:thousand|million|billion|trillion)\\b|(?i:k|m|bn)\\b)?\\s?[余多]?"
                    + "\\s?(?<unit>" + Unit.PATTERN + ")?");

    /** Whether a number can stand there at all, which is quickly told; in most sentences none can. */
    static boolean mayStandIn(String text) {
        boolean latin = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || HAN_NUMERALS.indexOf(c) >= 0) {
                return true;
            }
            latin |= c < 0x80 && Character.isLetter(c);
        }
        return latin && IN_WORDS.matcher(text).find();
    }

    /** The amounts of a clause, in their order. */
    static List<Amount> in(String clause) {
        var amounts = new ArrayList<Amount>();
        for (Matcher found = PATTERN.matcher(clause); found.find(); ) {
            amounts.add(of(found));
        }
        return amounts;
    }

    private static Amount of(Matcher found) {
        String number = found.group("number");
        double value = NumberWords.value(number == null ? found.group("word") : number.replace(",", ""));
        String multiple = found.group("multiple");
        double times = multiple == null ? 1 : MULTIPLES.get(multiple.toLowerCase(Locale.ROOT));
        String currency = found.group("currency");
        String unit = currency == null ? Unit.name(found.group("unit")) : Unit.ofCurrency(currency);
        return new Amount(value * times, unit, found.group().strip(), found.start(), found.end());
    }

    /** Whether it says what it counts; 2023年 is a date, and so is 2023 before a plural. */
    boolean hasUnit() {
        return !unit.isEmpty()
                && !(unit.equals("a") && value >= 100)
                && !YEAR.matcher(written).find();
    }

    /** Its value in another unit of the same kind; null when the two do not compare. */
    Double in(Amount other) {
        if (unit.isEmpty() || unit.equals(other.unit)) {
            return value;
        }
        Double mine = Unit.seconds(unit);
        Double others = Unit.seconds(other.unit);
        return mine == null || others == null ? null : value * mine / others;
    }
}
