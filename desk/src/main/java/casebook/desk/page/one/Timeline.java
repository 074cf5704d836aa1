package casebook.desk.page.one;

import casebook.desk.page.one.OneCase.Happened;
import casebook.desk.wording.Wording;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to a case, in words. */
final class Timeline {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wording wording;

    Timeline(Wording wording) {
        this.wording = wording;
    }

    /** The newest first; each is told as JSON, the oldest first. */
    List<Happened> of(List<String> history) {
        var told = new ArrayList<Happened>();
        for (String happened : history) {
            try {
                told.add(0, happened(JSON.readTree(happened)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the archive wrote no JSON", e);
            }
        }
        return told;
    }

    private Happened happened(JsonNode one) {
        JsonNode detail = one.path("detail");
        String at = one.path("at").asText().replace('T', ' ').replaceAll(":\\d\\d\\.\\d+Z$", " UTC");
        return new Happened(at, what(one), more(one.path("kind").asText(), detail));
    }

    private String what(JsonNode one) {
        String who = one.path("who").asText("");
        int revision = one.path("revision").asInt();
        return switch (one.path("kind").asText()) {
            case "RECEIVED" -> wording.say("收到第 %d 版材料", "Revision %d received").formatted(revision);
            case "WITHDRAWN" -> wording.say("案例被撤回", "Case withdrawn");
            case "CURATED" -> wording.say("编入案例集", "Curated");
            case "REVIEWED" -> wording.say("专家评审：", "Reviewed by ") + who;
            case "RECLASSIFIED" -> wording.say("重新分类", "Reclassified");
            case "CONFLICT" ->
                wording.say("新的判定与专家意见不一，保留专家意见", "A new judgement disagrees with an expert, whose word stands");
            default -> wording.say("有变动", "Changed");
        };
    }

    private String more(String kind, JsonNode detail) {
        return switch (kind) {
            case "RECEIVED" -> names(detail.path("files"));
            case "CURATED" -> codes(detail.path("labels"));
            case "REVIEWED" ->
                joined(Stream.of(
                        corrections(detail.path("corrections")),
                        detail.path("decision").asText(""),
                        detail.path("comment").asText("")));
            case "RECLASSIFIED", "CONFLICT" -> codes(detail.path("before")) + " → " + codes(detail.path("after"));
            case "WITHDRAWN" -> detail.path("reason").asText("");
            default -> "";
        };
    }

    private String names(JsonNode files) {
        return stream(files).map(file -> file.path("name").asText()).collect(Collectors.joining(wording.comma()));
    }

    private String codes(JsonNode labels) {
        return stream(labels)
                .map(label -> wording.code(
                        label.path("facet").asText(), label.path("code").asText()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String corrections(JsonNode corrections) {
        return joined(corrections.properties().stream()
                .map(entry -> wording.facet(entry.getKey())
                        + (entry.getValue().isEmpty()
                                ? wording.say("的更正已收回", ": correction taken back")
                                : wording.say("改为", " set to ")
                                        + stream(entry.getValue())
                                                .map(code -> wording.code(entry.getKey(), code.asText()))
                                                .collect(Collectors.joining(wording.comma())))));
    }

    private String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(wording.say("；", "; ")));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        var all = new ArrayList<JsonNode>();
        array.forEach(all::add);
        return all.stream();
    }
}
