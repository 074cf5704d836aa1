package casebook.enrich.describe;

import casebook.event.EffectDirection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that says which way something went.
 *
 * @param direction which way
 * @param start where the word starts, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Change(EffectDirection direction, int start, int end) {

    private static final Pattern PATTERN = Pattern.compile(
            "(?<up>提升|提高|增长|增加|上升|增至|增到|升至|升到|扩大|新增|(?i:\\b(?:improv|increas|grew|grow|rose|rais|boost|gain|doubl|went up)\\w*))"
                    + "|(?<down>降低|降至|降到|降为|减少|减至|减到|下降|缩短|缩减|缩至|节约|节省|压缩|压降|压减|省去|减轻|(?i:\\b(?:reduc|decreas|sav(?:e|es|ed|ing)\\b|fell|fall|drop|shorten|lower|went down)\\w*|\\bcuts?\\b|\\bdown (?:to|by|from)\\b))"
                    + "|(?<level>覆盖|服务|达到|达|累计|超过|突破|日均|年均|月均|调用|接入|处理|保持在|稳定在|(?i:\\b(?:reach|serv(?:e|es|ed|ing)\\b|cover|handl|process|averag|answer|support(?:s|ed)\\b)\\w*|\\b(?:in use|used|deployed|installed|running|runs|live) (?:in|at|by)\\b|\\bstands at\\b|\\buse it\\b))");

    /** English tells a change behind its number too: a 40% reduction in handling time. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?: [a-z-]{2,20}){0,3}? (?:(?<up>increases?|improvements?|gains?|boosts?|growth|rise)|(?<down>reductions?|decreases?|drops?|savings?|declines?)|(?<level>use it))\\b");

    /**
     * The change that a number tells: the word nearest before it, else one that stands close behind it; null when there is none.
     *
     * @param from where to begin, behind the number before
     */
    static Change of(String clause, int from, Amount amount) {
        Change change = null;
        Matcher found = PATTERN.matcher(clause).region(from, amount.start());
        while (found.find()) {
            Change next = of(found);
            // 累计节省: that it fell says more than that it adds up.
            if (change == null
                    || next.direction != EffectDirection.LEVEL
                    || !clause.substring(change.end, next.start).isBlank()
                            && change.direction == EffectDirection.LEVEL) {
                change = next;
            }
        }
        Matcher behind = BEHIND.matcher(clause.substring(amount.end()));
        return change != null || !behind.find()
                ? change
                : new Change(
                        direction(behind),
                        amount.end()
                                + behind.start(
                                        behind.group("up") != null
                                                ? "up"
                                                : behind.group("down") != null ? "down" : "level"),
                        amount.end() + behind.end());
    }

    private static Change of(Matcher found) {
        return new Change(direction(found), found.start(), found.end());
    }

    private static EffectDirection direction(Matcher found) {
        return found.group("up") != null
                ? EffectDirection.UP
                : found.group("down") != null ? EffectDirection.DOWN : EffectDirection.LEVEL;
    }

    /** Whether it stands behind the number that tells it. */
    boolean isBehind(Amount amount) {
        return start >= amount.end();
    }
}
