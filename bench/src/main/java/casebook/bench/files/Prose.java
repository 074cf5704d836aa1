package casebook.bench.files;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences as cases are written in, the same for the same seed. */
final class Prose {

    private static final List<String> WHO = List.of("本案例", "该平台", "项目组", "大模型", "一线员工", "合作医院", "生产车间", "监管部门");
    private static final List<String> DOES = List.of("通过", "依托", "结合", "面向", "基于", "围绕", "借助", "打通");
    private static final List<String> WHAT =
            List.of("知识库问答", "多模态检索", "质量检测", "信贷审批", "病历生成", "设备运维", "政务热线", "合同审查", "客服工单", "排产调度");
    private static final List<String> EFFECT = List.of("显著提升了效率", "减少了重复劳动", "缩短了处理时间", "降低了人工成本", "提高了准确率", "改善了用户体验");

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    String sentence() {
        return pick(WHO) + pick(DOES) + pick(WHAT) + "与" + pick(WHAT) + "，" + pick(EFFECT) + "，较上线前提高"
                + (5 + random.nextInt(60)) + "%。";
    }

    String paragraph(int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence()).collect(Collectors.joining());
    }

    String heading() {
        return pick(WHAT) + "的应用背景";
    }

    /** In English, for formats whose fonts have no Chinese. */
    String englishLine() {
        return "The model reads " + random.nextInt(1_000) + " documents a day and answers within " + random.nextInt(10)
                + "." + random.nextInt(10) + " seconds.";
    }

    int number() {
        return random.nextInt(10_000);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
