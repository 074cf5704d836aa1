package casebook.ingest.replay;

import casebook.event.ReplayFilter;
import casebook.event.ReplayFrom;
import casebook.event.ReplayMode;
import casebook.ingest.http.Caller;
import casebook.ingest.http.Refusal;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody asks of a replay, as they wrote it.
 *
 * @param replayId the identity they give it; null when they leave that to the door
 * @param mode what to do
 * @param taxonomy version to judge under; null for the one in force, and for a rollback
 * @param target the replay to take back; null for the one in force, and for all that take nothing back
 * @param from the first step to judge anew
 * @param filter which cases
 * @param who who asks
 */
record Wish(
        String replayId,
        ReplayMode mode,
        String taxonomy,
        String target,
        ReplayFrom from,
        ReplayFilter filter,
        String who) {

    static final ReplayFilter EVERYTHING = ReplayFilter.newBuilder().build();

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    /** What the house calls replays of its own, and where the step replay keeps the last number. */
    private static final Pattern RESERVED = Pattern.compile("abort-.*|first-.*|last");

    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("mode", "taxonomy", "target", "from", "filter", "replayId", "who"));
    private static final Map<String, ReplayMode> MODES =
            Map.of("preview", ReplayMode.PREVIEW, "apply", ReplayMode.APPLY, "rollback", ReplayMode.ROLLBACK);
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * Reads a request.
     *
     * @throws Refusal when it makes no sense; it tells everything that is wrong
     */
    static Wish parse(String json) {
        var faults = new Faults();
        var members = Members.of("", tree(json, faults), KNOWN, faults);
        Wish wish = read(members);
        faults.end();
        return wish;
    }

    private static Wish read(Members members) {
        ReplayMode mode = MODES.get(Optional.ofNullable(members.text("mode")).orElse(""));
        members.demand(mode != null, "mode", "must be preview, apply or rollback; an abort is a DELETE of the replay");
        String from = members.text("from");
        members.demand(from == null || from.equals("classify"), "from", "must be classify, the only step so far");
        boolean rollback = mode == ReplayMode.ROLLBACK;
        members.demand(!rollback || !members.isGiven("taxonomy"), "taxonomy", "is for preview and apply, not rollback");
        members.demand(!rollback || !members.isGiven("filter"), "filter", "is for preview and apply, not rollback");
        members.demand(rollback || mode == null || !members.isGiven("target"), "target", "is for rollback only");
        String who = members.text("who");
        Caller.fault(who).ifPresent(fault -> members.fault("who", fault));
        return new Wish(
                id(members),
                mode,
                members.text("taxonomy"),
                members.text("target"),
                ReplayFrom.CLASSIFY,
                FilterReader.read(members),
                who);
    }

    private static String id(Members members) {
        String id = members.text("replayId");
        members.demand(
                id == null || ID.matcher(id).matches(),
                "replayId",
                "must have 1 to 40 characters, each one of a to z, 0 to 9 and -");
        members.demand(
                id == null || !RESERVED.matcher(id).matches(),
                "replayId",
                "must not begin with abort- or first- nor be last: such names the house gives itself");
        return id;
    }

    private static JsonNode tree(String json, Faults faults) {
        JsonNode tree = JSON.missingNode();
        try {
            tree = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            faults.add("", "the body is not JSON: " + e.getOriginalMessage());
            faults.end();
        }
        faults.demand(tree.isObject(), "", "the body must be a JSON object, such as {\"mode\":\"preview\"}");
        faults.end();
        return tree;
    }
}
