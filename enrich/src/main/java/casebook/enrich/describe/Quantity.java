package casebook.enrich.describe;

import casebook.event.EffectDirection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause measures, in its own words: 准确率, handling time. */
final class Quantity {

    private static final int LONGEST = 40;

    private static final Pattern LEADING = Pattern.compile(
            "^(?:.*(?:之后|以来|以后|后|使得|使(?!用)|让|令|将|把|通过|并且|并|其中|比)|(?i:.*\\b(?:and|that|which|has|have|it|system|assistant|we)\\b))?\\s*"
                    + "(?:已经|已|平均|整体|总体|其|该|每年|每月|每天|每日|年|日|月|(?i:the|its|their|average|mean|our|a|an)\\s)*");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:已经|已|平均|大幅|显著|明显|同比|环比|累计|可|约|近|的|由|从|自|原来|也|均|整体|分别|为|共|了|高达|(?<!时)长|超|不|每|以|即|平均|使用|对接|\\s|[(（]"
                    + "|(?i:\\b(?:is|was|were|are|has|have|been|by|of|from|to|at|about|some|nearly|over|now|also|on|average|us|them|than|more|an?|the|achiev\\w*|reported|approximately|roughly|up|took|only|in|under|through|include|includes|results|and|with|between|estimated|ultimately)\\b))+$");
    private static final Pattern DOES = Pattern.compile("^(?:覆盖|服务|调用|接入|处理|达到|超过)+");
    private static final Pattern BEHIND = Pattern.compile(
            "^(?: (?:reductions?|decreases?|drops?|savings?|declines?|increases?|improvements?|gains?|boosts?|growth|rise) (?:in|of|on) (?<in>[a-z][a-z -]{2,40}?)"
                    + "(?= (?:by|from|for|through|using|of|and|with|while|across|compared|after|at|over|when|in)\\b|[^a-z -]|$)"
                    + "|(?: (?<what>(?:[a-z-]{2,20} ){0,2}?[a-z-]{2,20}))(?: (?:reductions?|decreases?|drops?|savings?|increases?|improvements?|gains?|growth)\\b|(?<=accuracy|precision|recall|satisfaction|rate)\\b))");

    /** Before these stands who does it, not what is measured. */
    private static final Pattern AGENT = Pattern.compile(
            "覆盖|服务|调用|接入|处理|日均|年均|月均|(?i:serv|cover|handl|process|answer|support|use|deploy|install|run|live|in use).*");
    /** 12家工厂 counts factories, 12 factories too. */
    private static final Pattern COUNTED = Pattern.compile("^\\p{IsHan}{2,12}?(?=[的等和及与]|[^\\p{IsHan}]|$)");

    private static final Pattern NOWHERE_ELSE = Pattern.compile("全国|全省|全市|全区|全县|全球|全校|全院|全行|海外|国内");
    private static final Pattern EDGE = Pattern.compile("^[\\s的了至到、]+|[\\s、]+$");

    /** Null when the clause does not name it. */
    static String of(String clause, int from, Change change, Amount first, Amount told) {
        Matcher behind = BEHIND.matcher(clause.substring(told.end()));
        if ((change == null || change.isBehind(told)) && behind.find()) {
            return tidy(behind.group("in") != null ? behind.group("in") : behind.group("what"));
        }
        String subject = change != null
                        && AGENT.matcher(clause.substring(change.start(), change.end()))
                                .matches()
                ? ""
                : clause.substring(from, change == null ? first.start() : Math.min(change.start(), first.start()));
        String object =
                change != null && change.end() <= first.start() ? clause.substring(change.end(), first.start()) : "";
        if (change != null && change.direction() == EffectDirection.LEVEL) {
            object = DOES.matcher(object).replaceFirst("");
        }
        boolean latin = object.matches("(?i).*[a-z]{3}.*");
        String named = tidy(latin ? object : subject);
        if (named == null) {
            named = tidy(latin ? subject : object);
        }
        return named == null ? counted(clause, told) : named;
    }

    private static String counted(String clause, Amount told) {
        Matcher noun = COUNTED.matcher(clause.substring(told.end()));
        return noun.find() && Unit.canRecur(told.unit()) ? noun.group() : null;
    }

    private static String tidy(String words) {
        String trailing = TRAILING.matcher(words.strip()).replaceAll("");
        String leading = LEADING.matcher(trailing).replaceFirst("");
        String tidy = EDGE.matcher(leading).replaceAll("");
        return tidy.length() < 2
                        || tidy.length() > LONGEST
                        || tidy.chars().anyMatch(Character::isDigit)
                        || NOWHERE_ELSE.matcher(tidy).matches()
                ? null
                : tidy;
    }

    private Quantity() {}
}
