package casebook.enrich.classify.model;

import casebook.enrich.classify.passage.Passage;
import casebook.enrich.text.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds parameter counts in folded text, in billions.
 *
 * <p>A number counts only where the text says that it counts parameters: tokens, users, money, bits and graphics cards
 * have numbers too.
 */
final class ParameterCounts {

    /**
     * A count.
     *
     * @param billions the count, in billions (10^9)
     * @param rough whether only its class is told, as in 千亿级
     * @param start where it starts, in UTF-16 units
     * @param end where it ends, exclusive
     */
    record Count(double billions, boolean rough, int start, int end) {}

    private static final String FIELD = "parameters";

    /** No number with its unit is longer, in UTF-16 units. */
    private static final int LONGEST = 24;

    private static final Map<String, Double> BILLIONS = Map.ofEntries(
            Map.entry("b", 1.0),
            Map.entry("t", 1000.0),
            Map.entry("m", 0.001),
            Map.entry("亿", 0.1),
            Map.entry("十亿", 1.0),
            Map.entry("百亿", 10.0),
            Map.entry("千亿", 100.0),
            Map.entry("万亿", 1000.0),
            Map.entry("million", 0.001),
            Map.entry("billion", 1.0),
            Map.entry("trillion", 1000.0));

    private static final String OTHER_THINGS =
            "(?!\\s?(?:个|条|的)?\\s?(?:tokens?|字|词|用户|用户数|users|元|美元|dollars|人|条|次|样本|语料|数据|客户|端|市场|业务|gb|tb|参考|栋|座|室|楼|幢|区|号))";
    private static final Pattern LETTER = Pattern.compile(
            "(?<![a-z0-9.$¥￥])(?:(\\d{1,2})[x×])?(\\d{1,4}(?:\\.\\d{1,3})?)\\s?([bt])(?![a-z0-9])" + OTHER_THINGS);

    /** A number with a B right behind it counts parameters unless it counts something that is named. */
    private static final Pattern CLOSE_LETTER = Pattern.compile("\\db$");

    private static final Pattern SMALL_LETTER = Pattern.compile(
            "(?<![a-z0-9.$¥￥])()(\\d{1,4}(?:\\.\\d{1,3})?)\\s?(m)(?![a-z0-9])(?=\\s?(?:个)?(?:参数|parameter|(?:[a-z]+ ){0,2}(?:network|model|transformer|encoder)))");
    private static final Pattern WORD = Pattern.compile("(?<![a-z0-9.$¥￥])()(\\d{1,6}(?:\\.\\d{1,4})?)\\s?(?:余|多)?"
            + "(万亿|千亿|百亿|十亿|亿|million|billion|trillion)" + OTHER_THINGS);
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![a-z])()(two|three|thirty|thirteen|ten|six|seventy|seven|one|nine|hundred|half a|half|four|five|eight) (million|billion|trillion)(?![a-z])");
    private static final Pattern IN_NUMERALS = Pattern.compile(
            "(?<![\\d.一二三四五六七八九十百千万])()([一二三四五六七八九两]?百?[一二三四五六七八九]?十?[一二三四五六七八九两](?:百|十)?)(亿|百亿|千亿)" + OTHER_THINGS);
    private static final Pattern BARE_CLASS = Pattern.compile("(?<![\\d.一二三四五六七八九])()()(万亿|千亿|百亿|十亿)");
    private static final Pattern CLASS = Pattern.compile(
            "(?<![\\d.一二三四五六七八九])()()(万亿|千亿|百亿|十亿)" + "(?=(?:级|量级|级别|规模|级规模)?(?:的)?(?:参数|大?模型|大语言模型|基座|底座))");

    private static final Pattern SAYS_PARAMETERS_AFTER = Pattern.compile(
            "\\s?(?:级别|级|量级|规模|个|的|大|语言|\\s){0,12}(?:参数|parameters?|param\\b|[两二三四五六]个?(?:版本|规模|尺寸|型号)|(?<=规模的?)[^，。；,;]{0,6}?(?:模型|网络|底座))"
                    + "|\\s?[到至与和及、/~][从]?\\s?\\d{1,5}(?:\\.\\d{1,4})?\\s?(?:万亿|千亿|百亿|十亿|亿)(?:级别|级|量级|规模|个|的){0,12}(?:参数|[^，。；,;]{0,4}模型)");
    private static final Pattern SAYS_PARAMETERS_BEFORE = Pattern.compile("(?:参数|模型规模|parameters?)[^，。；;,.!?]{0,14}$");
    private static final Pattern SAYS_MODEL_AFTER = Pattern.compile(
            "(?:[、/和与及,，]\\s?\\d{1,4}(?:\\.\\d{1,2})?\\s?b){0,12}\\s?(?:级别|级|量级|规模|的|大|语言|基座|开源|\\s){0,12}(?:参数|模型|版本|parameters?|models?\\b|llm)");
    private static final Pattern LIST_BEFORE = Pattern.compile("\\d\\s?(?:b|亿)\\s?(?:参数)?[、/和与及,，]\\s?$");

    /** What is known of the text before one looks. */
    enum Context {
        /** Nothing: it must speak of parameters itself. */
        TEXT,
        /** The name of a model stands right before. */
        AFTER_MODEL,
        /** A form asks for a parameter count here. */
        PARAMETER_FIELD
    }

    /** Whether a passage is the answer of a form that asks for a parameter count. */
    static boolean answers(Passage passage) {
        return passage.field().equals(FIELD);
    }

    /** The counts of a whole passage. */
    static List<Count> in(Passage passage) {
        String folded = passage.folded();
        return in(folded, 0, folded.length(), answers(passage) ? Context.PARAMETER_FIELD : Context.TEXT);
    }

    /** The counts between two offsets. */
    static List<Count> in(String folded, int from, int to, Context context) {
        boolean ofModel = context != Context.TEXT;
        boolean asked = context == Context.PARAMETER_FIELD;
        String text = folded.substring(from, to);
        var units = Units.in(text);
        var counts = new ArrayList<Count>();
        collect(counts, LETTER, text, units.letters(), from, ofModel, SAYS_MODEL_AFTER);
        collect(counts, SMALL_LETTER, text, units.letters(), from, true, SAYS_MODEL_AFTER);
        collect(counts, WORD, text, units.words(), from, asked, SAYS_PARAMETERS_AFTER);
        collect(counts, IN_WORDS, text, units.words(), from, asked, SAYS_PARAMETERS_AFTER);
        collect(counts, IN_NUMERALS, text, units.words(), from, asked, SAYS_PARAMETERS_AFTER);
        collect(counts, asked ? BARE_CLASS : CLASS, text, units.words(), from, true, SAYS_PARAMETERS_AFTER);
        return counts;
    }

    /** A count ends with its unit, so only what stands before one is compared with the pattern. */
    private static void collect(
            List<Count> counts,
            Pattern pattern,
            String text,
            List<Integer> units,
            int offset,
            boolean ofModel,
            Pattern after) {
        if (units.isEmpty()) {
            return;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        boolean inList = false;
        int previous = 0;
        for (int unit : units) {
            if (!matcher.region(Math.max(previous, unit - LONGEST), unit).find()) {
                continue;
            }
            previous = matcher.end();
            String before = text.substring(Math.max(0, matcher.start() - 24), matcher.start());
            boolean counted = ofModel
                    || after.matcher(text).region(matcher.end(), text.length()).lookingAt()
                    || CLOSE_LETTER.matcher(matcher.group()).find()
                    || SAYS_PARAMETERS_BEFORE.matcher(before).find()
                    || (inList && LIST_BEFORE.matcher(before).find());
            inList = counted;
            if (counted) {
                counts.add(count(matcher, offset));
            }
        }
    }

    private static Count count(Matcher matcher, int offset) {
        double unit = BILLIONS.get(matcher.group(3));
        boolean rough = matcher.group(2).isEmpty();
        double number = rough ? 1 : NumberWords.value(matcher.group(2));
        String experts = matcher.group(1);
        double times = experts == null || experts.isEmpty() ? 1 : Double.parseDouble(experts);
        double billions = Math.round(times * number * unit * 1e6) / 1e6;
        return new Count(billions, rough, offset + matcher.start(), offset + matcher.end());
    }

    private ParameterCounts() {}
}
