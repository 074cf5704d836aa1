package casebook.enrich.text;

import java.util.List;
import java.util.regex.Pattern;

/** The rank of a heading, from the numbering that Chinese documents use: 第一章, 一、, （一）, 1., 1.1, （1）. */
final class Headings {

    private static final List<Pattern> RANKS = List.of(
            Pattern.compile("\\s*+(?:第[一二三四五六七八九十0-9]{1,3}[章部篇]|#\\s)"),
            Pattern.compile("\\s*+(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十0-9]{1,3}节|##\\s)"),
            Pattern.compile("\\s*+(?:[（(][一二三四五六七八九十]{1,3}[)）]|###\\s)"),
            Pattern.compile("\\s*+\\d{1,2}(?:[、.．]\\s*(?!\\d)|\\s+(?=\\D))"),
            Pattern.compile("\\s*+\\d{1,2}[.．]\\d{1,2}(?![.．]?\\d)"),
            Pattern.compile("\\s*+\\d{1,2}(?:[.．]\\d{1,2}){2,}"),
            Pattern.compile("\\s*+[（(]\\d{1,2}[)）]"));

    /** From 1, the highest; 0 when the heading has no number, so that it stands above all. */
    static int rank(String heading) {
        for (int i = 0; i < RANKS.size(); i++) {
            if (RANKS.get(i).matcher(heading).lookingAt()) {
                return i + 1;
            }
        }
        return 0;
    }

    static boolean isNumbered(String heading) {
        return rank(heading) > 0;
    }

    private Headings() {}
}
