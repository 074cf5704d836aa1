package casebook.enrich.text;

import java.util.Locale;
import java.util.Map;

/** Numbers as texts write them: in figures, in English words, and in Chinese numerals below a thousand. */
public final class NumberWords {

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("半", 0.5),
            Map.entry("half", 0.5),
            Map.entry("half a", 0.5),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("thirty", 30.0),
            Map.entry("seventy", 70.0),
            Map.entry("hundred", 100.0));

    /** The value of a number that is written in one of these ways; whoever reads texts sees to it that it is. */
    public static double value(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Double.parseDouble(written);
        }
        Double word = WORDS.get(written.toLowerCase(Locale.ROOT));
        return word == null ? numeral(written) : word;
    }

    private static double numeral(String written) {
        double sum = 0;
        double digit = 0;
        for (char c : written.toCharArray()) {
            switch (c) {
                case '百' -> {
                    sum += Math.max(1, digit) * 100;
                    digit = 0;
                }
                case '十' -> {
                    sum += Math.max(1, digit) * 10;
                    digit = 0;
                }
                default -> digit = c == '两' ? 2 : DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }

    private NumberWords() {}
}
