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

    /** The word nearest before a place, else the first behind it; null when there is none. */
    static Change near(String clause, int at) {
        Change before = null;
        for (Matcher found = PATTERN.matcher(clause); found.find(); ) {
            Change change = of(found);
            if (found.start() >= at) {
                return before == null ? change : before;
            }
            // 累计节省: that it fell says more than that it adds up.
            if (before == null
                    || change.direction != EffectDirection.LEVEL
                    || !clause.substring(before.end, at).isBlank() && before.direction == EffectDirection.LEVEL) {
                before = change;
            }
        }
        return before;
    }

    /** Whether any such word stands in a clause. */
    static boolean standsIn(String clause) {
        return PATTERN.matcher(clause).find();
    }

    private static Change of(Matcher found) {
        EffectDirection direction = found.group("up") != null
                ? EffectDirection.UP
                : found.group("down") != null ? EffectDirection.DOWN : EffectDirection.LEVEL;
        return new Change(direction, found.start(), found.end());
    }
}
