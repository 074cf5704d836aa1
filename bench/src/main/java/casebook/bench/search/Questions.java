package casebook.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Questions as an office asks them: common words and rare ones, one or several, with labels, in several orders, or none. */
final class Questions {

    private static final List<String> COMMON =
            List.of("大模型", "模型", "信贷", "知识库", "私有云", "本地化部署", "银行的信贷审批", "识别", "合同", "customer");
    private static final List<String> NARROWER = List.of("缺陷检测 工厂", "病历 语音识别", "农田 14B", "合同 幻觉", "调度 边缘计算", "通义千问 巡检");
    private static final List<String> LABELS = List.of(
            "sector=finance,law",
            "scope=vertical",
            "modality=image",
            "sector=healthcare&scope=general",
            "hosting=edge-node");
    private static final List<String> ORDERS = List.of("received", "-received", "title", "confidence");

    /** So many paths, the same for the same seed. */
    static List<String> some(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> path(i, random)).toList();
    }

    private static String path(int i, Random random) {
        String words =
                switch (i % 10) {
                    case 0, 1 -> pick(COMMON, random);
                    case 2, 3 -> pick(NARROWER, random);
                    case 4 -> pick(COMMON, random) + " " + pick(NARROWER, random);
                    case 5, 6 -> Filed.name(random);
                    case 7 -> "\"" + pick(COMMON, random) + "\"";
                    case 8 -> Filed.name(random).substring(0, 1);
                    default -> "";
                };
        return "/v1/cases?size=20&q=" + URLEncoder.encode(words, UTF_8)
                + (random.nextInt(3) == 0 ? "&" + pick(LABELS, random) : "")
                + (random.nextInt(6) == 0 ? "&sort=" + pick(ORDERS, random) : "")
                + (random.nextInt(6) == 0 ? "&page=" + (1 + random.nextInt(3)) : "");
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private Questions() {}
}
