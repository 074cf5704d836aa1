package casebook.ingest.extract.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.Block;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Text in the encodings that offices still use comes out as it was written, whatever the file is called. */
class EncodingsTest {

    private static final FileParser PARSER = new FileParser();

    private static final List<String> NAMES = List.of("案例.txt", "案例", "case", "readme.md", "案例.TXT");

    private static final Map<String, String> SIMPLIFIED = Map.of(
            "a form",
            "案例名称：信贷助手“墨衡”\n申报单位：某某银行股份有限公司\n所属行业：金融\n参数规模：70亿",
            "one short line",
            "大模型应用案例",
            "mostly English",
            "Case title: Loan assistant\nThe model answers in 3 seconds and was built on an open model.\n申报单位：某某银行\n"
                    + "It runs on premise, in two data centres, and reads 12,000 documents a day.",
            "prose",
            "本案例面向制造企业的设备运维场景，依托知识库与大模型，把检修手册、历史工单和传感器数据打通。\n上线一年来，故障定位时间缩短了42%，"
                    + "一线员工不必再翻阅纸质手册；模型给出的每一条建议都附有出处，便于复核。\n下一步计划推广到12家工厂。");

    private static final String TRADITIONAL =
            "案例名稱：智慧客服助理\n申報單位：某某電信股份有限公司\n本案例以大型語言模型為基礎，整合企業知識庫，協助客服人員回覆民眾的問題。\n上線之後，" + "平均處理時間縮短了百分之三十五，滿意度也明顯提升。";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> simplified_chinese() {
        return Stream.of("UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE")
                .flatMap(charset -> SIMPLIFIED.entrySet().stream().flatMap(text -> NAMES.stream()
                        .map(name -> test(
                                charset + ", " + text.getKey() + ", " + name,
                                name,
                                encoded(text.getValue(), charset),
                                text.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> rare_characters() {
        String text = "生僻字䶮㛃𠮷也在其中，案例由王䶮提交。";
        return Stream.of("UTF-8", "GB18030", "UTF-16LE").flatMap(charset -> NAMES.stream()
                .map(name -> test(charset + ", " + name, name, encoded(text, charset), text)));
    }

    @TestFactory
    Stream<DynamicTest> traditional_chinese() {
        return Stream.of("UTF-8", "Big5", "GB18030", "UTF-16LE", "UTF-16BE").flatMap(charset -> NAMES.stream()
                .map(name -> test(charset + ", " + name, name, encoded(TRADITIONAL, charset), TRADITIONAL)));
    }

    @TestFactory
    Stream<DynamicTest> pages_that_declare_another_encoding_than_theirs() {
        return Stream.of("GB18030", "GBK", "UTF-8").flatMap(charset -> Stream.of(
                        "utf-8", "gb2312", "gbk", "iso-8859-1", "big5", "windows-1252", "nonsense")
                .flatMap(declared -> SIMPLIFIED.entrySet().stream()
                        .map(text -> test(
                                charset + " declared as " + declared + ", " + text.getKey(),
                                "案例.html",
                                page(text.getValue(), declared).getBytes(Charset.forName(charset)),
                                text.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> pages_in_big5() {
        return Stream.of("big5", "utf-8", "gb2312")
                .map(declared -> test(
                        "Big5 declared as " + declared,
                        "案例.html",
                        page(TRADITIONAL, declared).getBytes(Charset.forName("Big5")),
                        TRADITIONAL));
    }

    private DynamicTest test(String shown, String name, byte[] bytes, String text) {
        return DynamicTest.dynamicTest(shown, () -> assertEquals(text, read(name, bytes), shown));
    }

    private String read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "text", ""), bytes);
        ParsedFile parsed =
                PARSER.parse(new ParseOrder(file, name, 1_000_000, Duration.ofMinutes(1), folder.resolve("overflow")));
        return parsed.blocks().stream().map(Block::getText).collect(Collectors.joining("\n"));
    }

    private static String page(String text, String declared) {
        String paragraphs = text.lines().map(line -> "<p>" + line + "</p>\n").collect(Collectors.joining());
        return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head><body>\n" + paragraphs + "</body></html>";
    }

    /** UTF-16 bears its mark; the others have none. */
    private static byte[] encoded(String text, String charset) {
        var bytes = new ByteArrayOutputStream();
        if (charset.startsWith("UTF-16")) {
            bytes.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
        }
        bytes.writeBytes(text.getBytes(charset.equals("UTF-8") ? UTF_8 : Charset.forName(charset)));
        return bytes.toByteArray();
    }
}
