package casebook.enrich.describe;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The units of measured effects by one name each, in whichever language they are written. */
final class Unit {

    static final String ENGLISH_TIME =
            "milliseconds?|seconds?|minutes?|hours?|(?:working |business )?days?|weeks?|months?|years?";

    /** What English counts as it is written: a plural, such as factories. */
    private static final String PLURAL =
            "(?:(?!(?:and|or|of|in|on|at|the|with|for|to|by|from|it|we|were|are|have|per|an|than|when|while"
                    + "|that|which|[a-z]*s)\\b)[a-z]{2,20} )?"
                    + "(?!(?:tokens|parameters|params|bits|bytes|layers|epochs|gpus|times|is|was|has|its|this|as|plus|across|less|us"
                    + "|process|access|versus|whereas)\\b)[a-z]{2,20}s\\b|people\\b|staff\\b";

    static final String PATTERN = "个?百分点|%|％|‰|倍|美元|欧元|元|毫秒|秒钟?|分钟|个?小时|个?工作日|天|日(?![常均志报])|周|个?星期|个?月(?!\\d)|年"
            + "|人次|人天|人日|人月|家|人|次|所|座|台|个(?![性人])|条|户|份|例|名|件|吨|项|篇|套|单|笔|张|起|公里|千瓦时|度|亩|公顷|位|支|门|处|路|辆|只|头"
            + "|(?i:per ?cent(?!age)|percentage points?|points?\\b|pp\\b|times\\b|-?fold\\b|x\\b|ms\\b|dollars?\\b|euros?\\b|yuan\\b|RMB\\b|kwh\\b|tonnes?\\b|fps\\b|qps\\b|"
            + "(?:" + ENGLISH_TIME + ")\\b|" + PLURAL + ")";

    private static final Map<Pattern, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, Double> SECONDS = Map.of(
            "ms",
            0.001,
            "s",
            1.0,
            "min",
            60.0,
            "h",
            3_600.0,
            "d",
            86_400.0,
            "week",
            604_800.0,
            "month",
            2_592_000.0,
            "a",
            31_536_000.0);

    static {
        name("%", "[%％]|per ?cent");
        name("pp", "个?百分点|percentage points?|points?|pp");
        name("倍", "倍|times|-?fold|x");
        name("元", "元|yuan|rmb");
        name("USD", "美元|dollars?");
        name("EUR", "欧元|euros?");
        name("ms", "毫秒|milliseconds?|ms");
        name("s", "秒钟?|seconds?");
        name("min", "分钟|minutes?");
        name("h", "个?小时|hours?");
        name("d", "天|日|个?工作日|(?:working |business )?days?");
        name("week", "周|个?星期|weeks?");
        name("month", "个?月|months?");
        name("a", "年|years?");
    }

    /** The one name of a unit as written; what has no other name keeps its own, null becomes empty. */
    static String name(String written) {
        if (written == null) {
            return "";
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(name -> name.getKey().matcher(lower).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(lower);
    }

    static String ofCurrency(String sign) {
        return switch (sign.strip().toUpperCase(Locale.ROOT)) {
            case "$", "US$", "USD" -> "USD";
            case "€", "EUR" -> "EUR";
            case "£" -> "GBP";
            default -> "元";
        };
    }

    /** How many seconds it has; null when it measures no time. */
    static Double seconds(String name) {
        return SECONDS.get(name);
    }

    /** Whether so much of it can come again in every year or day: shares, factors and times cannot. */
    static boolean canRecur(String name) {
        return !name.equals("%")
                && !name.equals("‰")
                && !name.equals("pp")
                && !name.equals("倍")
                && !SECONDS.containsKey(name);
    }

    private static void name(String name, String spellings) {
        NAMES.put(Pattern.compile(spellings), name);
    }

    private Unit() {}
}
