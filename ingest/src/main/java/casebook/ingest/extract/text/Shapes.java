package casebook.ingest.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its look alone what a line is. Pure. */
final class Shapes {

    private static final int LONGEST_HEADING = 50;
    private static final int LONGEST_TITLE = 80;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:第[一二三四五六七八九十百\\d]{1,4}[章节部分篇]|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)])\\s*\\S");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}[.、]?\\s+\\S");
    /** A page number at the end, as in a table of contents. */
    private static final Pattern CONTENTS = Pattern.compile(".*[\\s.…·]\\d{1,3}");

    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.、）)](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳])\\s*\\S");
    private static final Pattern BULLET =
            Pattern.compile("[•·●○■□◆◇▪▶➢➤✓*\\uE000-\\uF8FF–-]\\s+|[•●■◆▪➢➤\\uE000-\\uF8FF]");
    private static final String SENTENCE_ENDS = "。！？；，,;!?：:.";

    /** A line such as 一、案例背景 or 2.1 总体架构, which heads what follows. */
    static boolean isNumberedHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && (NUMBERED.matcher(line).lookingAt() || DECIMAL.matcher(line).lookingAt())
                && couldHead(line)
                && !CONTENTS.matcher(line).matches();
    }

    /** A line with the number of a chapter before it, heading or not. */
    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).lookingAt();
    }

    /** A short line without the end of a sentence: a heading if something else speaks for it, too. */
    static boolean couldHead(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_TITLE
                && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && line.indexOf('。') < 0;
    }

    /** A line that a number or a bullet opens. */
    static boolean opensItem(String line) {
        return NUMBERED.matcher(line).lookingAt()
                || DECIMAL.matcher(line).lookingAt()
                || ITEM.matcher(line).lookingAt()
                || BULLET.matcher(line).lookingAt();
    }

    static boolean isItem(String line) {
        return ITEM.matcher(line).lookingAt() || BULLET.matcher(line).lookingAt();
    }

    static String withoutBullet(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.lookingAt() ? line.substring(bullet.end()).strip() : line;
    }

    private Shapes() {}
}
