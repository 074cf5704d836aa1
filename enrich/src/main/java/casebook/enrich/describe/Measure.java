package casebook.enrich.describe;

import casebook.event.EffectDirection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a claim measures: a difference (提升3.2个百分点), a state (达到97.3%), or the way from one state to another.
 *
 * @param quantity what is measured; null when not told
 * @param direction which way it goes
 * @param told the number that tells it
 * @param unit the unit of the numbers, with the period of a rate
 * @param before where it stood before; null when not told
 * @param after where it stands since; null when only a difference is told
 */
record Measure(String quantity, EffectDirection direction, Amount told, String unit, Double before, Double after) {

    private static final Pattern FROM =
            Pattern.compile("(?:由|从|自)[^\\d，]{0,8}$|(?i:\\bfrom (?:about |some |over |nearly )?)$");
    private static final Pattern TO =
            Pattern.compile("^.{0,10}(?:到|至|为|降|升|增)[^\\d]{0,3}$|^.{0,12}\\bto\\b[a-z ]{0,12}$");
    private static final Pattern BECAME =
            Pattern.compile("^.{0,4}(?:缩短|降低|下降|压缩|压减|减少|提升|提高|增长|增加|上升|降|升|缩减|缩|增|减)(?:了)?(?:到|至|为)[^\\d]{0,3}$");
    private static final Pattern UP_TO = Pattern.compile(
            "(?:到|至|为)(?:了|约|近)?\\s?$|(?i:\\bto (?:about |some |under |over |only |approximately |roughly |nearly |just )?)$");
    private static final Pattern RATE = Pattern.compile(
            "准确率|精确率|召回率|命中率|合格率|满意度|采纳率|覆盖率|解决率|通过率|成功率|正确率|识别率|使用率|一致率|检出率|(?i:\\bF1\\b|accuracy|precision|recall|satisfaction|rate\\b)");
    private static final Pattern RATE_BEHIND =
            Pattern.compile("^(?: [a-z-]{2,20})?? (?:accuracy|precision|recall|satisfaction|[a-z]+ rate)\\b");
    private static final Pattern YEARLY = Pattern.compile(
            "每年|年均|/\\s?年|全年|年(?:节省|节约|减少|处理|服务|增加)|(?i:(?:a|per|each|every|/) ?year\\b|annually|yearly)");
    private static final Pattern MONTHLY =
            Pattern.compile("每月|月均|/\\s?月|(?i:(?:a|per|each|every|/) ?month\\b|monthly)");
    private static final Pattern DAILY =
            Pattern.compile("每天|每日|日均|/\\s?[天日]|(?i:(?:a|per|each|every|/) ?day\\b|daily)");

    /** Empty when no number of the clause has a unit, or nothing says what became of it. */
    static Optional<Measure> of(String clause) {
        List<Amount> amounts = Amount.in(clause);
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Amount first = amounts.get(i);
            Amount second = amounts.get(i + 1);
            if (second.hasUnit() && second.value() != first.value() && joins(clause, first, second)) {
                return Optional.of(way(clause, first, second));
            }
        }
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            int from = i == 0 ? 0 : amounts.get(i - 1).end();
            Change change = Change.of(clause, from, amount);
            if (amount.hasUnit() && !isAge(change, amount) && (change != null || isRate(clause, from, amount))) {
                return Optional.of(single(clause, from, change, amount));
            }
        }
        return Optional.empty();
    }

    private static boolean joins(String clause, Amount first, Amount second) {
        String between = clause.substring(first.end(), second.start());
        return first.in(second) != null
                && (FROM.matcher(clause.substring(0, first.start())).find()
                                && TO.matcher(between).find()
                        || first.hasUnit() && BECAME.matcher(between).find());
    }

    private static Measure way(String clause, Amount first, Amount second) {
        double before = first.in(second);
        EffectDirection direction = second.value() > before ? EffectDirection.UP : EffectDirection.DOWN;
        Change change = Change.of(clause, 0, first);
        String quantity = Quantity.of(
                clause,
                0,
                change == null || change.direction() == EffectDirection.LEVEL ? null : change,
                first,
                second);
        return new Measure(quantity, direction, second, unit(clause, second), before, second.value());
    }

    private static Measure single(String clause, int from, Change change, Amount amount) {
        EffectDirection direction = change == null ? EffectDirection.LEVEL : change.direction();
        boolean state = direction == EffectDirection.LEVEL
                || change.end() <= amount.start()
                        && UP_TO.matcher(clause.substring(change.start(), amount.start()))
                                .find();
        return new Measure(
                Quantity.of(clause, from, change, amount, amount),
                direction,
                amount,
                unit(clause, amount),
                null,
                state ? amount.value() : null);
    }

    /** 超过10年的经验 says how old something is. */
    private static boolean isAge(Change change, Amount amount) {
        return amount.unit().equals("a") && (change == null || change.direction() == EffectDirection.LEVEL);
    }

    private static boolean isRate(String clause, int from, Amount amount) {
        return (amount.unit().equals("%") || amount.unit().equals("‰"))
                && (stands(RATE, clause.substring(from, amount.start()))
                        || RATE_BEHIND.matcher(clause.substring(amount.end())).find());
    }

    private static String unit(String clause, Amount amount) {
        if (!Unit.canRecur(amount.unit())) {
            return amount.unit();
        }
        boolean chinese = clause.codePoints().anyMatch(Character::isIdeographic);
        return amount.unit()
                + (stands(YEARLY, clause)
                        ? chinese ? "/年" : "/year"
                        : stands(MONTHLY, clause)
                                ? chinese ? "/月" : "/month"
                                : stands(DAILY, clause) ? chinese ? "/日" : "/day" : "");
    }

    private static boolean stands(Pattern pattern, String clause) {
        return pattern.matcher(clause).find();
    }
}
