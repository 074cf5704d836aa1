package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.EventJson;
import casebook.contract.Problem;
import casebook.contract.taxonomy.TaxonomyRefused;
import casebook.event.Bilingual;
import casebook.event.TaxonomyPublished;
import casebook.process.Answers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers where the doors for taxonomies and replays would; a replay gets on when its test says so. */
final class StandInJudging {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<TaxonomyPublished> taxonomies = new CopyOnWriteArrayList<>();
    private final List<ObjectNode> replays = new CopyOnWriteArrayList<>();
    private final Map<String, List<ObjectNode>> differences = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile Problem refusal;
    private volatile boolean away;

    StandInJudging(TaxonomyPublished... published) {
        taxonomies.addAll(List.of(published));
    }

    void routes(RoutesConfig routes) {
        routes.get("/v1/taxonomies", context -> answer(context, list()));
        routes.get("/v1/taxonomies/{version}", this::taxonomy);
        routes.post("/v1/taxonomies", this::publish);
        routes.get("/v1/replays", context -> answer(context, newestFirst()));
        routes.get("/v1/replays/{id}", context -> answer(context, replay(context.pathParam("id"))));
        routes.get("/v1/replays/{id}/differences", this::differences);
        routes.post("/v1/replays", this::request);
        routes.delete("/v1/replays/{id}", this::abort);
    }

    /** Publishes one. */
    void publish(TaxonomyPublished taxonomy) {
        taxonomies.add(taxonomy);
    }

    /** Adds a replay in this state. */
    ObjectNode add(String id, String mode, String state, String taxonomy) {
        long generation = state.equals("REFUSED") ? 0 : replays.size() + 1;
        ObjectNode replay = JSON.createObjectNode()
                .put("replayId", id)
                .put("mode", mode)
                .put("state", state)
                .put("taxonomy", taxonomy)
                .putNull("target")
                .put("classifier", "rules-1")
                .put("generation", generation)
                .put("requestedBy", "li")
                .put("acceptedAt", generation == 0 ? null : "2026-03-0" + (1 + replays.size() % 9) + "T09:30:00Z");
        replay.putObject("filter").putArray("caseIds");
        replay.withObject("/filter").putArray("sectors");
        replay.put("partitions", 3).put("reason", "");
        walked(replay, state.equals("DONE") ? 120 : 0);
        replays.add(replay);
        return replay;
    }

    /** Has walked so many of its 120 cases. */
    static ObjectNode walked(ObjectNode replay, int walked) {
        boolean running = replay.path("state").asText().equals("RUNNING");
        replay.put("cases", 120)
                .put("walked", walked)
                .put("matched", walked)
                .put("changed", 0)
                .put("conflicts", 0)
                .put("failed", 0)
                .put("casesPerSecond", walked == 0 ? null : 40.0)
                .put("secondsLeft", running && walked > 0 ? (120 - walked) / 40 : null);
        ArrayNode parts = replay.putArray("parts");
        for (int i = 0; i < 3; i++) {
            parts.addObject()
                    .put("partition", i)
                    .put("state", running ? "WALKING" : "DONE")
                    .put("walked", walked / 3)
                    .put("cases", 40);
        }
        return replay;
    }

    /** It has come to its end, and this is different. */
    void end(String id, List<ObjectNode> found) {
        ObjectNode replay = replay(id).put("state", "DONE");
        walked(replay, 120);
        long conflicts = found.stream()
                .filter(one -> one.path("kind").asText().equals("CONFLICT"))
                .count();
        replay.put("conflicts", conflicts).put("changed", found.size() - conflicts);
        differences.put(id, found);
    }

    /** One whose cases differ thus: each {@code kind caseId facet:before>after}, codes with commas between. */
    static ObjectNode difference(String kind, String caseId, String... facets) {
        ObjectNode difference = JSON.createObjectNode().put("caseId", caseId).put("kind", kind);
        ArrayNode named = difference.putArray("facets");
        ArrayNode before = difference.putArray("before");
        ArrayNode after = difference.putArray("after");
        for (String facet : facets) {
            String name = facet.substring(0, facet.indexOf(':'));
            int turn = facet.indexOf('>');
            named.add(name);
            labels(before, name, facet.substring(name.length() + 1, turn), kind.equals("CONFLICT") ? "EXPERT" : "RULE");
            labels(after, name, facet.substring(turn + 1), "RULE");
        }
        return difference;
    }

    private static void labels(ArrayNode labels, String facet, String codes, String origin) {
        for (String code : codes.isEmpty() ? new String[0] : codes.split(",")) {
            ObjectNode label = labels.addObject()
                    .put("facet", facet)
                    .put("code", code)
                    .put("primary", codes.startsWith(code))
                    .put("confidence", 0.87)
                    .put("origin", origin);
            label.putArray("evidence")
                    .addObject()
                    .put("text", "Every nurse speaks her notes on " + code.length() + " wards");
        }
    }

    ObjectNode replay(String id) {
        return replays.stream()
                .filter(one -> one.path("replayId").asText().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Refuses whatever is written; null lets it in again. */
    void refuse(Problem with) {
        refusal = with;
    }

    /** Answers nothing of use for a while. */
    void away(boolean is) {
        away = is;
    }

    /** What was written, each as method, path and body. */
    List<String> received() {
        return received;
    }

    private JsonNode list() {
        ArrayNode list = JSON.createArrayNode();
        String inForce = "";
        for (ObjectNode replay : replays) {
            if (!replay.path("mode").asText().equals("PREVIEW")
                    && replay.path("generation").asLong() > 0) {
                inForce = replay.path("taxonomy").asText();
            }
        }
        for (TaxonomyPublished one : taxonomies) {
            Bilingual title = one.getTitle();
            ObjectNode card = list.addObject().put("version", one.getVersion());
            card.putObject("name").put("zh", title.getZh()).put("en", title.getEn());
            card.put("facets", one.getFacets().size())
                    .put(
                            "codes",
                            one.getFacets().stream()
                                    .mapToInt(facet -> facet.getCodes().size())
                                    .sum())
                    .put("models", one.getModels().size())
                    .put("publishedAt", one.getPublishedAt().toString())
                    .put("publishedBy", one.getPublishedBy())
                    .put("inForce", one.getVersion().equals(inForce));
        }
        return list;
    }

    private JsonNode newestFirst() {
        ArrayNode list = JSON.createArrayNode();
        replays.forEach(replay -> list.insert(0, replay));
        return list;
    }

    private void taxonomy(Context context) {
        answer(
                context,
                taxonomies.stream()
                        .filter(one -> one.getVersion().equals(context.pathParam("version")))
                        .findFirst()
                        .map(EventJson::tree)
                        .orElse(null));
    }

    private void differences(Context context) {
        long limit = Long.parseLong(context.queryParam("limit"));
        var lines = new StringBuilder();
        differences.getOrDefault(context.pathParam("id"), List.of()).stream()
                .filter(one -> one.path("kind").asText().equalsIgnoreCase(context.queryParam("kind")))
                .limit(limit)
                .forEach(one -> lines.append(one).append('\n'));
        context.contentType("application/x-ndjson").result(lines.toString().getBytes(UTF_8));
    }

    private void publish(Context context) {
        if (isRefused(context)) {
            return;
        }
        try {
            TaxonomyPublished taxonomy = ShownTaxonomies.read(context.body(), "anonymous");
            taxonomies.add(taxonomy);
            answer(context.status(202), JSON.createObjectNode().put("version", taxonomy.getVersion()));
        } catch (TaxonomyRefused refused) {
            Answers.problem(
                    context,
                    Problem.of(422, "bad-taxonomy", "The taxonomy cannot be used", refused.getMessage())
                            .with("faults", refused.found()));
        }
    }

    private void request(Context context) throws IOException {
        received.add("POST " + context.body());
        if (!isRefused(context)) {
            JsonNode wish = JSON.readTree(context.body());
            String mode = wish.path("mode").asText().toUpperCase(Locale.ROOT);
            String taxonomy = wish.path("taxonomy").asText(ShownTaxonomies.FIRST);
            answer(context.status(202), add("r-" + (replays.size() + 1), mode, "RUNNING", taxonomy));
        }
    }

    private void abort(Context context) {
        received.add("DELETE " + context.path() + "?" + context.queryString());
        if (!isRefused(context)) {
            replay(context.pathParam("id")).put("state", "ABORTED");
            answer(
                    context.status(202),
                    JSON.createObjectNode()
                            .put("replayId", "abort-" + context.pathParam("id"))
                            .put("mode", "ABORT"));
        }
    }

    private boolean isRefused(Context context) {
        Problem with = refusal;
        if (with != null) {
            Answers.problem(context, with);
        }
        return with != null;
    }

    private void answer(Context context, JsonNode told) {
        if (away) {
            context.status(503);
        } else if (told == null) {
            Answers.problem(context, Problem.of(404, "no-such-thing", "No such thing", "It was never asked for."));
        } else {
            context.contentType("application/json").result(told.toString().getBytes(UTF_8));
        }
    }

    /** A house in which something of everything has happened. */
    static StandInJudging ofEverything(ShownCases cases) {
        var house = new StandInJudging(ShownTaxonomies.first(), ShownTaxonomies.second());
        house.add("first", "APPLY", "DONE", ShownTaxonomies.FIRST).put("requestedBy", "casebook");
        house.add("no", "PREVIEW", "REFUSED", ShownTaxonomies.SECOND).put("reason", "replay r-1 is under way");
        house.add("some", "PREVIEW", "DONE", ShownTaxonomies.SECOND)
                .withObject("/filter")
                .put("confidenceBelow", 0.5)
                .put("receivedFrom", "2026-01-01T00:00:00Z")
                .putArray("sectors")
                .add("culture_tourism");
        house.add("seen", "PREVIEW", "DONE", ShownTaxonomies.SECOND);
        var found = new ArrayList<ObjectNode>();
        found.add(difference("CONFLICT", cases.english(), "sector:toys>space"));
        found.add(difference("PREVIEW", cases.english(), "sector:healthcare>care", "modality:audio>audio,time-series"));
        found.add(
                difference("PREVIEW", cases.hostile(), "sector:insurance>money", "modality:time-series>", "models:>"));
        found.add(difference("PREVIEW", "gone".repeat(6) + "aa", "sector:>museums", "modality:audio>audio"));
        house.end("seen", found);
        return house;
    }
}
