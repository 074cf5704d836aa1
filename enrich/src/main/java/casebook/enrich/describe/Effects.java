package casebook.enrich.describe;

import casebook.enrich.text.Cut;
import casebook.enrich.text.Outlook;
import casebook.enrich.text.Sections;
import casebook.enrich.text.Sentences;
import casebook.event.Block;
import casebook.event.CaseExtracted;
import casebook.event.Effect;
import casebook.event.ExtractedFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The measured effects a case claims, as written: clauses that join a change with a number. Plans are none. */
final class Effects {

    private static final int MOST = 20;
    private static final int LONGEST = 120;
    private static final int SHORTEST = 4;

    /** More of a block than any case says in one; copies of a text without end would fill the memory. */
    private static final int MOST_OF_A_BLOCK = 200_000;

    private static final Pattern NUMBER = Pattern.compile(
            "\\d(?:[\\d,.]*\\d)?\\s*(?:%|％|‰|个百分点|百分点|倍|余?(?:万|亿|千|百)|余?(?:家|元|小时|分钟|秒|毫秒|天|人|次|所|座|台|个|条|户|份|例|名|件|吨|项|篇)"
                    + "|(?i:percent|percentage points|hours?|minutes?|seconds?|days?|times|users|customers|patients|x\\b))");
    private static final Pattern CHANGE = Pattern.compile(
            "提升|提高|增长|增加|上升|降低|降至|减少|下降|缩短|缩减|节约|节省|压缩|压降|覆盖|服务|达到|达|累计|超过|突破|增至|升至|由.{1,12}(?:到|至|为)|从.{1,12}(?:到|至)"
                    + "|(?i:improv|reduc|increas|decreas|cut\\b|cuts\\b|sav(?:e|es|ed|ing)|cover|grew|rose|fell|drop|shorten|serv(?:e|es|ed|ing)|reach)");
    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪■●○◆*\uF0B7\uF06C-]+");
    private static final Pattern NO_EFFECT =
            Pattern.compile("参数|预计|预期|投入\\s?\\d|(?i:tokens?\\b|parameters?\\b)|投资|注册资本|成立于|语料|训练数据|样本");

    static List<Effect> of(CaseExtracted text) {
        var effects = new ArrayList<Effect>();
        Set<String> told = new HashSet<>();
        for (ExtractedFile file : text.getFiles()) {
            BitSet leftOut = Sections.leftOut(file.getBlocks());
            for (int i = 0; i < file.getBlocks().size() && effects.size() < MOST; i++) {
                Block block = file.getBlocks().get(i);
                for (String claim :
                        leftOut.get(i) ? List.<String>of() : claims(Cut.at(block.getText(), MOST_OF_A_BLOCK))) {
                    if (effects.size() < MOST && told.add(claim)) {
                        effects.add(new Effect(claim, file.getSha256(), block.getPage()));
                    }
                }
            }
        }
        return effects;
    }

    private static List<String> claims(String text) {
        var claims = new ArrayList<String>();
        for (String sentence : Sentences.of(text)) {
            if (!Outlook.speaksIn(sentence)) {
                Sentences.clauses(sentence).stream()
                        .map(clause -> BULLET.matcher(clause).replaceFirst(""))
                        .filter(Effects::isClaim)
                        .forEach(claims::add);
            }
        }
        return claims;
    }

    private static boolean isClaim(String clause) {
        return clause.length() >= SHORTEST
                && clause.length() <= LONGEST
                && CHANGE.matcher(clause).find()
                && NUMBER.matcher(clause).find()
                && !NO_EFFECT.matcher(clause).find()
                && !ContactData.standsIn(clause);
    }

    private Effects() {}
}
