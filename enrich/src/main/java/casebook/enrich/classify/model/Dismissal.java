package casebook.enrich.classify.model;

import java.util.regex.Pattern;

/**
 * Knows when a case names a model and says that it is not what it is built on: given up, only planned, somebody else's, a
 * judge or a teacher, a sign of the times. All words are folded and of one clause.
 */
final class Dismissal {

    /** Words that hold against whatever else the clause says. */
    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "拟(?!合|真|态|人)|计划|将(?:于|接入|来|引入|升级|切换)|明年|未来|后续|下一步|下一阶段|远期|预计|有人(?:建议|问)|先前|此前|从前|原先|原计划|旧做法|早先|起初|一开始|最初|试点期"
                    + "|竞品|竞对|同类产品|友商|[甲乙丙丁abc](?:公司|社)|受测|受试|参测|测试对象|不(?:是|用|采用|使用|依赖|同于|属于|捆绑)|没有?(?:再)?(?:用|采用|使用|接)|未(?:用|采用|使用|接入|选用|引入)|并非|而非"
                    + "|放弃|弃用|淘汰|否决|排除|取代|所谓|号称|是不是|(?:评测|打分|评分|裁判)(?:员|者|模型)?(?:由|是|为|交给|请)|请(?=$)|(?:对话|题|题目|初稿|指令|样本|语料|数据|标注|标签)(?:最早)?由(?=$)|风格|参考了|据说|(?:同行|国外|对手|友商)[^，。；]{0,6}有?用"
                    + "|\\b(?:plan\\w* to|intend\\w* to|next year|roadmap|looked at|instead of|rather than|formerly|previously|originally|at first|competitors?|judge|taught by|as baselines?|measured on)\\b");

    private static final Pattern DENIED_AFTER = Pattern.compile(
            "^[^，。；,;]{0,14}?(?:当裁判|做裁判|作裁判|作为裁判|为裁判|为评委|没通过|未通过|未采用|未入选|未用|没用上?|没选|落选|弃用|停用|下线|退役|到期|淘汰|不再|做不到|被否|被替换|被取代|写过几|起步|扮演|类产品|的输出|没有?关系|无关|的?知识蒸馏|做过一轮|为例)"
                    + "|^[^，。；,;]{0,6}?(?:的)?时代|^(?:[^，。；,;]{0,4})?(?:风格)"
                    + "|^[^,.;]{0,30}?\\b(?:graded|scored|judged|(?:was|were) (?:considered|rejected|tried|dropped)|could not be|taught|labell?ed|is not|was not|are not)\\b");

    /** Words that make a name without any role a mention in passing. */
    private static final Pattern PASSING_BEFORE = Pattern.compile(
            "曾|以前|早期|第一版|旧版|上一代|同行|市面|国外|国内外|业界|各家|别家|人家|考虑|示例|演示|例如|比如|譬如|对手|横向|比较|比过|一览|有人|客户里|取自|科普|材料(?:里|上)写|问(?:了|过)?(?=$)|蒸馏|试着?|跑了一遍|可自行|老师|无关|区别于|自由选"
                    + "|打分|评分|评测|不(?=[^，。；]{0,4}$)"
                    + "|\\b(?:will|would|later|future|consider\\w*|not|no|never|nor|earlier|used to|replac\\w+|rival|grader|teacher|such as|e\\.?g|for example|named|called|since|choose among|speculat\\w+|list|holds?|proposed|be it|whether)\\b");

    private static final Pattern PASSING_AFTER = Pattern.compile(
            "^[^，。；,;]{0,14}?(?:打分|评分|评判|偶有编造|当老师|作老师|为参照|也能|也可以)|^[^,.;]{0,30}?\\b(?:could be|drafted|are the obvious|on several)\\b");

    /** A sentence on the model itself: what its size is, and not what is made of it. */
    private static final Pattern DESCRIBED =
            Pattern.compile("^[^，。；,;]{0,6}?(?:的|模型)?(?:参数|总参|parameter)(?:量|规模|总量|数)|^[^，。；,;]{0,6}?(?:发布|问世|开源)于?");

    /** A case that trained its model from nothing builds on no other, whatever it names. */
    private static final Pattern FROM_NOTHING = Pattern.compile(
            "从(?:零|头)(?:开始)?(?:预)?(?:训练|构建|搭建)|自行预训练|自训(?!练营)|完全自研|自研(?:的)?[^，。；]{0,12}网络|未(?:披露|公开)底层|不(?:使用|采用|依赖)任何(?:一种)?[^，。；]{0,4}(?:外部|开源)?[^，。；]{0,4}模型|没有(?:采用|使用)任何[^，。；]{0,4}模型"
                    + "|(?:pre)?trained from (?:scratch|zero)|no public checkpoint|pretrained ourselves|there is no language model");

    /** Whether a passage tells that. */
    static boolean isFromNothing(String folded) {
        return FROM_NOTHING.matcher(folded).find();
    }

    /** Whether the words around a name deny that it is the base, whatever role they tell. */
    static boolean denies(String before, String after) {
        return DENIED_BEFORE.matcher(before).find()
                || DENIED_AFTER.matcher(after).find();
    }

    /** Whether a name that has no role is only mentioned in passing. */
    static boolean inPassing(String before, String after) {
        return PASSING_BEFORE.matcher(before).find()
                || PASSING_AFTER.matcher(after).find();
    }

    /** Whether the words after a name describe the model. */
    static boolean describes(String after) {
        return DESCRIBED.matcher(after).find();
    }

    private Dismissal() {}
}
