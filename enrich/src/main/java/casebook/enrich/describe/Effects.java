package casebook.enrich.describe;

import casebook.contract.ContactData;
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
    private static final int LONGEST = 160;
    private static final int SHORTEST = 4;

    /** More of a block than any case says in one; copies of a text without end would fill the memory. */
    private static final int MOST_OF_A_BLOCK = 200_000;

    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪■●○◆*\uF0B7\uF06C-]+");

    /** From here to the end of its sentence, nothing has been measured. */
    private static final Pattern PLAN = Pattern.compile(
            "预计|预期|力争|有望|争取|目标(?!检测|识别|客户|用户|跟踪|物|人群|函数)|计划(?:在|于|到|将|再|明年|今年|年内|覆盖|服务|提升|降低)"
                    + "|(?<![虚模])拟(?:将|在|于|提|降|覆|新|扩)|将(?:提升|提高|降低|减少|覆盖|达到|服务|实现|缩短|增加|节省|扩大)|应达到|需达到|要求达到"
                    + "|(?i:\\b(?:will|would|expect(?:s|ed)?|targets? (?:is|are|of|to)|target:?$|the target|aims?|goals?|planned|projected|forecasts?|anticipated|hopes?|should|is to)\\b)");

    private static final Pattern NO_EFFECT = Pattern.compile(
            "参数(?!调|设置|配置|优化|推荐|整定|填)|投入(?:资金|经费|约|超过?|近|人民币|了|累计)*\\s?\\d|投资(?!回报|收益|顾问|者|研究|决策|分析)|注册资[本金]|融资|合同额|合同金额|预算|造价"
                    + "|成立于|成立以来|语料|训练数据|样本|数据集|词元|员工(?:总数|人数)?(?:达|超|\\d)|专利|论文|营业?收入?(?:达|超|\\d)|占地|建筑面积|如果|假如|限额|上限|市场规模|复合增长率|24\\s?小时|365\\s?天|360\\s?度|微信|公众号|QQ|https?:|@"
                    + "|(?i:\\btokens?\\b|\\bparameters?\\b|\\binvest(?:ed|ment of|s)\\b|\\bbudget\\b|\\bfunding\\b|\\bcapital\\b|\\bfounded\\b|\\btrained on\\b|\\bdatasets?\\b|\\bcorpus\\b|\\d employees\\b|\\bpatents?\\b|\\brevenues? of\\b|\\bmarket size\\b|\\bCAGR\\b|24/7|\\b24 hours\\b|https?//)");

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
                        Measure.of(claim)
                                .map(measure -> effect(claim, measure, file, block))
                                .ifPresent(effects::add);
                    }
                }
            }
        }
        return effects;
    }

    private static Effect effect(String claim, Measure measure, ExtractedFile file, Block block) {
        return Effect.newBuilder()
                .setText(claim)
                .setFile(file.getSha256())
                .setPage(block.getPage())
                .setQuantity(measure.quantity())
                .setDirection(measure.direction())
                .setValue(measure.told().value())
                .setUnit(measure.unit())
                .setWritten(measure.told().written())
                .setBefore(measure.before())
                .setAfter(measure.after())
                .build();
    }

    private static List<String> claims(String text) {
        var claims = new ArrayList<String>();
        for (String sentence : Sentences.of(text)) {
            if (Amount.mayStandIn(sentence) && !Outlook.speaksIn(sentence)) {
                Sentences.clauses(sentence).stream()
                        .takeWhile(clause -> !PLAN.matcher(clause).find())
                        .filter(Amount::mayStandIn)
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
                && !NO_EFFECT.matcher(clause).find()
                && !ContactData.standsIn(clause);
    }

    private Effects() {}
}
