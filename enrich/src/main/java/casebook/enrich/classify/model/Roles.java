package casebook.enrich.classify.model;

import casebook.event.MentionRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the role of a named model from the words around it, all of them folded and of one clause. */
final class Roles {

    private static final Pattern DATA_AFTER = Pattern.compile(
            "(?:生成|合成|构造|标注|产出|改写)(?:的|了)?.{0,8}(?:数据|语料|样本|指令|问答对|标签)|蒸馏(?:出|生成|得到)?的?.{0,6}(?:数据|语料|样本)"
                    + "|(?:generated?|labell?ed|labels?|synthetic|synthesi[sz]ed?)\\b.{0,30}(?:data|examples|pairs|labels|corpus)");
    private static final Pattern DATA_BEFORE =
            Pattern.compile("蒸馏自|(?:generated|labell?ed|distilled|synthesi[sz]ed) (?:by|with|from|using)|数据(?:由|来自)");
    private static final Pattern COMPARED_AFTER = Pattern.compile(
            "^[^，。；]{0,40}?相继|^[^，。；]{0,24}?(?:做|作)(?:过|了)?(?:一?次|横向)?(?:比较|对比)|相比|相较|对比|持平|相当|的差距|高出|低\\d|高\\d|为代表|为首|之类|^等(?:技术|算法|方法)|^[*）)\\s]{0,4}[：:]?(?:是)?一种|^[^，。；,;]{0,8}?的?(?:出现|兴起|问世|爆火|走红|诞生|横空出世)|as (?:a )?baseline");

    /** What users may choose from is offered by a platform, which is built on none of it. */
    private static final Pattern OFFERED_AFTER =
            Pattern.compile("等[^，。；,;]{0,14}(?:供|可选|任选|自选|切换)|供(?:用户|客户|其|各)?[^，。；,;]{0,6}(?:选|挑)|to choose from");

    /** A version and a size may stand between the name and the word that tells its role. */
    private static final Pattern BUILT_AFTER = Pattern.compile(
            "[^，。；,;]{0,24}?(?:(?:基础)?上?(?:进行|做|完成|经|通过|经过)?了?(?:领域|行业|指令|有监督|全量|增量|二次|继续|持续|本地|lora|低秩)*(?:微调|精调|预训练|二次开发|训练得到|训练而成)"
                    + "|(?:为|作为|做)(?:统一|通用|其|我们的)?(?:底座|基座|基础|底层|骨干|主干)|底座|基座|构建|研发而成|打造"
                    + "|fine tun|as (?:the|its|our|a) (?:base|backbone|foundation)|backbone)");

    /** What only a model in use does: it tells the role where nothing before the name does. */
    private static final Pattern WORKS_AFTER = Pattern.compile(
            "[^，。；,;]{0,24}?(?:(?:本地|私有化)?部署[于在到]|安装|作为|负责|读取|听懂|生成|合成|提供|作答|回答|撰写|驱动|赋能|作[“\"通检主底])"
                    + "|(?:[^,.;]|[.](?=\\d)){0,24}?\\b(?:reads?|writes?|plans?|runs?|answers?|drafts?|leads?|handles?|generates?|summari[sz]es"
                    + "|(?:acts?|serves?) as|is (?:called|used|hosted|deployed|reached|installed)|was (?:chosen|used|adopted)|in (?:the|our|its)|already loaded)\\b");

    private static final Map<MentionRole, Pattern> BEFORE = before();

    /** The role; empty when the words tell none. */
    static Optional<MentionRole> of(String before, String after) {
        if (DATA_AFTER.matcher(head(after)).find()) {
            return Optional.of(MentionRole.TRAINED_WITH_DATA_FROM);
        } else if (COMPARED_AFTER.matcher(head(after)).find()) {
            return Optional.of(MentionRole.COMPARED_WITH);
        }
        if (OFFERED_AFTER.matcher(head(after)).find()) {
            return Optional.of(MentionRole.CONNECTS_TO);
        }
        Optional<MentionRole> nearest = nearest(before);
        boolean builtAfter = BUILT_AFTER.matcher(after).lookingAt()
                && nearest.filter(role -> role == MentionRole.COMPARED_WITH).isEmpty();
        if (builtAfter || (nearest.isEmpty() && WORKS_AFTER.matcher(after).lookingAt())) {
            return Optional.of(MentionRole.BUILT_ON);
        }
        return nearest;
    }

    private static Optional<MentionRole> nearest(String before) {
        MentionRole nearest = null;
        int at = -1;
        for (var role : BEFORE.entrySet()) {
            Matcher matcher = role.getValue().matcher(before);
            while (matcher.find()) {
                if (matcher.end() > at) {
                    at = matcher.end();
                    nearest = role.getKey();
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String head(String after) {
        return after.substring(0, Math.min(after.length(), 36));
    }

    private static Map<MentionRole, Pattern> before() {
        Map<MentionRole, Pattern> before = new LinkedHashMap<>();
        before.put(
                MentionRole.BUILT_ON,
                Pattern.compile(
                        "基于|依托|采用|选用|使用|运用|利用|底座|基座|基础模型|底层模型|模型底层|微调|精调|搭载|源自|建立在|构建于|选择|内置|部署(?:的|了)?|预装(?:好)?(?:的|了)?|出厂(?:预置|自带)|装(?:的是|入|上|着)|借助|借用|背后(?:是|为|的)?|后台(?:是|为)|接通|选的是|起点(?:是|为)|接到[^，。；]{0,8}(?=$)|模型[（(](?=$)|底层是|底模(?:为|是)?|拿(?=$)|(?:出|来|取)自(?=$)|接的是|(?:换|改)(?:成|为|用)(?=$)|切换(?:成|为)(?=$)|(?:端|侧)(?:为|由)(?=$)|(?:写|答)[^，。；]{0,8}的是[^，。；]{0,4}(?=$)|用的是[^，。；]{0,12}(?=$)|选(?=$)|以(?:智源)?(?=$)"
                                + "|(?:模型|引擎|老师|大脑|核心|内核|主干)(?:为|是)|引入|选型|租用|订阅|加载|依靠|运行(?:的是|着)?(?=$)|跑(?:的是|着)(?=$)|[在由以用把将经](?=$)|由[^，。；]{0,14}的(?=$)|交给[^，。；]{0,6}(?=$)|发往[^，。；]{0,8}(?=$)"
                                + "|\\b(?:built (?:on|upon|with)|based (?:on|upon)|powered by|us(?:e|es|ed|ing)|fine tun\\w+|on top of|leverag\\w+"
                                + "|adapted from|derived from|base model|backbone|runs? on|preloaded|loaded with|ships? with|(?:summaries|answers|drafts) from|answered by|written by|calls?|prompts?|running|(?:model|engine) is|sent to|we took|via|trained from|start(?:s|ed|ing)? from|copies of)\\b"));
        before.put(
                MentionRole.CONNECTS_TO,
                Pattern.compile(
                        "接入|能接的(?:有)?|现挂|自行装入|兼容|对接|支持|集成|整合|适配|纳管|聚合|汇聚|调用|预置|替换|上架|托管|可选|切换|统一管理|服务于|供给|支撑|提供|汇集"
                                + "|\\b(?:connect\\w*|integrat\\w*|support\\w*|compatible with|access to|hosts?|rout\\w+|offers?|gateway)\\b"));
        before.put(MentionRole.TRAINED_WITH_DATA_FROM, DATA_BEFORE);
        before.put(
                MentionRole.COMPARED_WITH,
                Pattern.compile(
                        "优于|超过|超越|高于|低于|领先|媲美|对标|不及|相比|相较|对比|试用|测试了?|评测|试过|好比|类似|像(?=$)|像[^，。；]{0,8}的(?=$)|随着|自从|[（(]如(?=$)|诸如|比(?=$)|较(?=$)"
                                + "|\\b(?:outperform\\w*|compar\\w+|versus|vs|better than|surpass\\w*|against|than|unlike|like|since|match(?:es|ing)?|on par with|comparable to|rivals?|baselines?|evaluated|tested|tried)\\b"));
        return before;
    }

    private Roles() {}
}
