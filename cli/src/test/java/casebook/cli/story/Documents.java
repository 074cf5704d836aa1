package casebook.cli.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small submissions that differ from each other. */
final class Documents {

    private static final String FORM = """
            案例名称：%s
            申报单位：江海市第%d银行
            所属行业：金融
            案例背景：客户经理每天要撰写大量授信调查报告，耗时且质量不一。
            技术方案：以通义千问 Qwen-14B 为基座模型微调，私有化部署在行内机房。
            应用成效：报告撰写时间减少60%%，覆盖%d家分行。
            """;

    /** Writes this many forms into a folder. */
    static List<Path> forms(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            String title = "授信报告撰写助手第" + i + "号";
            files.add(Files.writeString(folder.resolve("申报书-" + i + ".txt"), FORM.formatted(title, i, 10 + i), UTF_8));
        }
        return files;
    }

    private Documents() {}
}
