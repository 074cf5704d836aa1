package casebook.bench.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a case says of itself, as text: a title, and paragraphs that tell of a trade, of how a model is made and hosted, and
 * of effects; between them sentences that say nothing in particular, a denial, a plan, and some English.
 *
 * @param title its heading
 * @param paragraphs its text
 */
public record CaseText(String title, List<String> paragraphs) {

    private static final List<String> SUBJECTS = List.of("本案例", "该系统", "项目组", "这套助手", "我们", "业务部门", "一线人员");
    private static final List<String> TRADES = List.of(
            "银行的信贷审批",
            "医院门诊的病历书写",
            "中学课堂的作业批改",
            "工厂产线的缺陷检测",
            "电网设备的巡检",
            "政务热线的派单",
            "合同条款的审查",
            "商城的客服问答",
            "机场航班的调度",
            "农田病虫害的识别");
    private static final List<String> MEANS = List.of(
            "采用检索增强生成接入企业知识库",
            "对通义千问14B参数的模型做了领域微调",
            "在私有云上本地化部署",
            "融合文本、图像与语音三种输入",
            "把语音识别的结果写成结构化记录",
            "通过统一接口调用多个大模型",
            "在边缘计算节点上离线运行",
            "用提示词约束输出格式并减少幻觉");
    private static final List<String> EFFECTS =
            List.of("处理时间缩短了一半", "准确率提高了12个百分点", "每月节省约300个小时", "差错比上线前明显减少", "覆盖了全部二十个网点");
    private static final List<String> PLAIN = List.of(
            "大家先把问题写在纸上，再一条一条地讨论清楚。",
            "起初有人担心这样做太慢，两周以后这种声音就少了。",
            "名单由三个人轮流核对，谁看过就在后面签上名字。",
            "会议开得很短，每次不超过半天，记录当天发给所有的人。",
            "这些经验后来整理成一本小册子，新来的同事人手一份。",
            "没有采用视频理解。",
            "下一步计划引入更多的语言。",
            "The team reads every answer once a week and marks those that a customer would not accept.");

    /** So many texts of at least so many UTF-16 units, cut there; the same for the same seed. */
    public static List<CaseText> some(int count, int characters, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> one(characters, random)).toList();
    }

    private static CaseText one(int characters, Random random) {
        String trade = pick(TRADES, random);
        String title = "面向" + trade + "的大模型应用";
        var paragraphs = new ArrayList<String>();
        for (int left = characters - title.length(); left > 0; ) {
            String paragraph = paragraph(trade, random);
            paragraphs.add(paragraph.substring(0, Math.min(left, paragraph.length())));
            left -= paragraph.length();
        }
        return new CaseText(title, paragraphs);
    }

    private static String paragraph(String trade, Random random) {
        var paragraph = new StringBuilder();
        for (int sentence = 2 + random.nextInt(4); sentence > 0; sentence--) {
            String subject = random.nextInt(4) == 0 ? pick(TRADES, random) : trade;
            paragraph
                    .append(pick(SUBJECTS, random))
                    .append("面向")
                    .append(subject)
                    .append("，")
                    .append(pick(MEANS, random))
                    .append("，")
                    .append(pick(EFFECTS, random))
                    .append("。")
                    .append(pick(PLAIN, random));
        }
        return paragraph.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
