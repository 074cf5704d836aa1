package casebook.ingest.extract.recognise.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences such as stand in applications, never twice the same. */
public final class Prose {

    private static final List<String> PLACES = List.of(
            "江苏省苏州市", "四川省绵阳市", "内蒙古自治区包头市", "重庆市渝北区", "黑龙江省齐齐哈尔市", "浙江省衢州市", "贵州省遵义市", "青海省西宁市", "广东省佛山市", "福建省莆田市");
    private static final List<String> ORGANISATIONS = List.of(
            "智慧交通运营有限公司",
            "第三人民医院",
            "农村商业银行股份有限公司",
            "钢铁集团炼轧厂",
            "职业技术学院",
            "水务投资集团",
            "政务服务数据管理局",
            "柔性电子研究所",
            "港口集装箱码头分公司",
            "纺织印染协会");
    private static final List<String> SYSTEMS = List.of(
            "工单分派系统", "病历质控平台", "智能巡检机器人", "设备故障诊断模型", "信贷审批助手", "教案生成工具", "水质预警平台", "民生热线问答系统", "配煤优化模块", "合同审查引擎");
    private static final List<String> MODELS = List.of(
            "ChatGLM3-6B",
            "Qwen-14B",
            "Baichuan2-13B",
            "盘古大模型",
            "文心一言4.0",
            "LLaMA-2-70B",
            "InternLM-20B",
            "星火V3.5",
            "DeepSeek-V2",
            "混元");
    private static final List<String> PEOPLE =
            List.of("值班人员", "临床医师", "一线技工", "客户经理", "窗口工作人员", "任课教师", "质检员", "调度员", "护理组长", "基层干部");
    private static final List<String> WORDS =
            List.of("响应时间", "召回率", "误报次数", "平均处理时长", "单位能耗", "人工复核比例", "首次解决率", "培训周期", "停机小时数", "数据标注成本");

    private static final List<String> SENTENCES = List.of(
            "{place}{org}于{year}年{month}月启动{system}建设，项目总投资{n}万元。",
            "系统以{model}为基座，经过{n}万条脱敏语料微调，部署在{m}台服务器上（每台配置8张A800显卡）。",
            "上线以来，{word}由{n}降至{m}，下降{p}%，{people}的满意度达到{p}%。",
            "针对“看不懂、找不到、问不清”三类问题，{people}可以直接用自然语言提问。",
            "经第三方评测，{system}在{n}道测试题上的准确率为{p}%，比上一版提高{d}个百分点。",
            "据统计，全市共有{n}家企业接入，覆盖{m}个行业；其中规模以上企业占比{p}%。",
            "为保障数据安全，全部推理均在内网完成，不向外部传输任何原始记录。",
            "{people}反映：夜间值守压力较大，凌晨2:00至5:30之间的漏检最为突出。",
            "项目组采用RAG（检索增强生成）技术，将《操作规程》《应急预案》等{m}份文件切分入库。",
            "与传统规则引擎相比，{model}对方言、错别字和口语化表达的适应能力更强。",
            "下一步，{org}计划在{place}推广应用，预计{year}年底前完成{m}个站点的改造。",
            "模型参数量为{d}B，上下文长度32K，单次问答的{word}控制在{d}秒以内。",
            "该{system}已取得软件著作权{m}项、发明专利{d2}项，并通过信息系统安全等级保护三级测评。",
            "我们认为，技术只是手段，让{people}少走弯路、让群众少跑腿才是目的。",
            "训练过程使用AdamW优化器，学习率2e-5，batch size为64，共迭代3个epoch。",
            "遇到模型无法判断的情形，系统会提示“请转人工”，并保留完整的处理日志。",
            "考虑到基层网络条件有限，终端采用INT8量化，显存占用由{n}MB压缩到{m}MB。",
            "案例负责人每季度组织一次复盘，把误判样本补充到评测集，持续改进{word}。",
            "截至{year}年{month}月{m2}日，累计服务{n}人次，节约人工约{m}小时/月。",
            "联系邮箱：service{m}@example.cn，咨询电话：0512-6{n}。",
            "其主要特点包括：一是部署快，二是成本低，三是可解释、可追溯。",
            "在{place}的试点中，{system}共发现隐患{m}处，避免直接经济损失{d}万元。");

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Random random;

    /** Prose that is the same for the same seed. */
    public Prose(long seed) {
        random = new Random(seed);
    }

    /** A paragraph of so many sentences. */
    public String paragraph(int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(sentence());
        }
        return text.toString();
    }

    /** A sentence. */
    public String sentence() {
        Matcher slots = SLOT.matcher(pick(SENTENCES));
        return slots.replaceAll(slot -> Matcher.quoteReplacement(fill(slot.group(1))));
    }

    /** A heading with its number. */
    public String heading(int number) {
        return "一二三四五六七八九十".charAt(number % 10) + "、"
                + pick(List.of("建设背景", "总体架构", "技术路线", "应用成效", "推广价值", "存在问题与下一步打算"));
    }

    /** Paragraphs of about so many characters together. */
    public List<String> text(int characters) {
        var paragraphs = new ArrayList<String>();
        int length = 0;
        while (length < characters) {
            if (paragraphs.size() % 3 == 0) {
                paragraphs.add(heading(paragraphs.size() / 3));
            }
            paragraphs.add(paragraph(2 + random.nextInt(3)));
            length += paragraphs.get(paragraphs.size() - 1).length();
        }
        return paragraphs;
    }

    /** What may stand in a form behind this label. */
    public String value(String label) {
        String about = label;
        if (about.contains("单位") || about.contains("主体")) {
            return pick(PLACES) + pick(ORGANISATIONS);
        } else if (about.contains("名称")) {
            return "面向" + pick(PEOPLE) + "的" + pick(SYSTEMS);
        } else if (about.contains("电话") || about.contains("手机")) {
            return "1" + (30 + random.nextInt(60)) + String.format("%08d", random.nextInt(100_000_000));
        } else if (about.contains("邮箱")) {
            return "desk" + random.nextInt(100) + "@example.com.cn";
        } else if (about.contains("参数")) {
            return (1 + random.nextInt(90)) + "亿";
        } else if (about.contains("人")) {
            return pick(List.of("张晓岚", "欧阳建国", "李默", "王思远", "陈小雨", "赵一鸣", "周海燕"));
        } else if (about.contains("地") || about.contains("区")) {
            return pick(PLACES);
        } else if (about.contains("行业") || about.contains("领域")) {
            return pick(List.of("医疗健康", "交通运输", "金融服务", "装备制造", "基础教育", "政务服务", "现代农业"));
        } else if (about.contains("模型")) {
            return pick(MODELS);
        } else if (about.contains("时间") || about.contains("日期")) {
            return (2021 + random.nextInt(4)) + "年" + (1 + random.nextInt(12)) + "月";
        }
        return paragraph(2);
    }

    private String fill(String slot) {
        return switch (slot) {
            case "place" -> pick(PLACES);
            case "org" -> pick(ORGANISATIONS);
            case "system" -> pick(SYSTEMS);
            case "model" -> pick(MODELS);
            case "people" -> pick(PEOPLE);
            case "word" -> pick(WORDS);
            case "year" -> String.valueOf(2019 + random.nextInt(7));
            case "month" -> String.valueOf(1 + random.nextInt(12));
            case "n" -> String.valueOf(100 + random.nextInt(99_000));
            case "m" -> String.valueOf(3 + random.nextInt(95));
            case "m2" -> String.valueOf(1 + random.nextInt(28));
            case "p" -> (50 + random.nextInt(49)) + "." + random.nextInt(10);
            case "d" -> (1 + random.nextInt(20)) + "." + random.nextInt(10);
            case "d2" -> String.valueOf(1 + random.nextInt(9));
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
