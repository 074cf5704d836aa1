package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.export.Format;
import casebook.event.CaseCurated;
import casebook.event.Effect;
import casebook.event.Evidence;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Four cases that are told for it, written down by a desk. */
final class Exports implements AutoCloseable {

    static final String FORMULA = "=HYPERLINK(\"http://example.com\",\"看\")";
    static final String SCRIPT = "<script>alert('1')</script>";

    private final DeskServer desk;

    private Exports(DeskServer desk) {
        this.desk = desk;
    }

    /** Those of a desk over this archive, which has no cases yet. */
    static Exports over(String url) throws Exception {
        var cases = new ToldCases();
        cases.tell("理赔助手", "乙保险", List.of("sector=finance", "scope=vertical", "modality=text"), Exports::withModel);
        cases.tell(FORMULA, "@乙", List.of("sector=finance", "scope=general"), "正文");
        cases.tell(
                SCRIPT,
                "<b>丙</b> & 'x'",
                List.of("sector=education", "scope=vertical", "own-facet=own-code"),
                one -> one.setSummary("请写信到 zhang.san@mail.example.com 或致电13800138000。")
                        .setReceivedAt(Instant.parse("2026-02-01T00:00:00Z")));
        cases.tell("行业未判定的案例", null, List.of(), "正文");
        cases.write(url);
        return new Exports(new DeskServer(url));
    }

    private static void withModel(CaseCurated.Builder one) {
        Label sector = Label.newBuilder(one.getLabels().get(0))
                .setEvidence(List.of(passage("联系电话 010-62501234"), passage("用于车险理赔"), passage("请拨打 1380013")))
                .build();
        var labels = new ArrayList<>(one.getLabels());
        labels.set(0, sector);
        one.setLabels(labels)
                .setRevision(2)
                .setOrganisationType("enterprise")
                .setModels(List.of(
                        model("Qwen2.5", MentionRole.BUILT_ON, 7.0), model("GPT-4", MentionRole.COMPARED_WITH, 1.0)))
                .setEffects(List.of(
                        Effect.newBuilder().setText("-30%的时长").setFile("").build()));
    }

    private static Evidence passage(String text) {
        return Evidence.newBuilder()
                .setFile("f".repeat(64))
                .setPage(3)
                .setStart(0)
                .setEnd(1)
                .setText(text)
                .build();
    }

    private static ModelMention model(String name, MentionRole role, double billions) {
        return ModelMention.newBuilder()
                .setName(name)
                .setRole(role)
                .setParametersBillions(List.of(billions))
                .build();
    }

    static String path(Format format) {
        return "/v1/casebook." + format.extension();
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    List<CSVRecord> csv(String query) throws Exception {
        String text = desk.get(path(Format.CSV) + query).body();
        assertEquals('\uFEFF', text.charAt(0));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    List<JsonNode> jsonl(String query) throws Exception {
        var lines = new ArrayList<JsonNode>();
        for (String line : desk.get(path(Format.JSONL) + query).body().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    String text(Format format) throws Exception {
        return text(format, "");
    }

    String text(Format format, String query) throws Exception {
        byte[] bytes = desk.bytes(path(format) + query);
        if (format != Format.XLSX) {
            return new String(bytes, UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), UTF_8)).append('\n');
            }
        }
        return text.toString();
    }

    HttpResponse<String> get(String path) throws Exception {
        return desk.get(path);
    }

    byte[] bytes(String path) throws Exception {
        return desk.bytes(path);
    }

    @Override
    public void close() {
        desk.close();
    }
}
