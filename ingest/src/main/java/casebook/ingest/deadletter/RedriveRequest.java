package casebook.ingest.deadletter;

import casebook.ingest.http.Caller;
import casebook.ingest.http.Refusal;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which letters somebody wants redriven, and how.
 *
 * @param named those of these ids; none when a filter says which
 * @param filter what narrows them
 * @param dryRun whether nothing is to be written
 * @param force whether also what has been redriven too often
 * @param who who asks; empty when they do not say
 */
record RedriveRequest(Set<LetterId> named, LetterFilter filter, boolean dryRun, boolean force, Optional<String> who) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** As it is written; what is not given is null or false. */
    private record Body(
            List<String> ids,
            String reason,
            String topic,
            @JsonProperty("case") String caseId,
            boolean all,
            boolean dryRun,
            boolean force,
            String who) {}

    /**
     * Reads a JSON object.
     *
     * @throws Refusal when it is anything else, or does not say which letters
     */
    static RedriveRequest parse(String json) {
        Body body;
        try {
            body = JSON.readValue(json, Body.class);
        } catch (JsonProcessingException e) {
            throw refused(fault(e)).because(e);
        }
        if (body == null) {
            throw refused("it is null");
        }
        String topic = body.topic == null
                ? null
                : LetterFilter.topicNamed(body.topic)
                        .orElseThrow(() -> refused("topic must be one of " + LetterFilter.topicNames()));
        var filter = new LetterFilter(body.reason, topic, body.caseId);
        if (filter.isVoid()) {
            throw refused("reason and case must not be blank; leave out what is not to narrow");
        } else if (body.ids == null && filter.isOpen() && !body.all) {
            throw refused("it does not say which: ids, reason, topic, case, or all");
        } else if (body.all && !(body.ids == null && filter.isOpen())) {
            throw refused("all means all of them: leave it out, or leave out what narrows it");
        } else if (body.ids != null && body.ids.isEmpty()) {
            throw refused("ids names none");
        }
        return new RedriveRequest(ids(body.ids), filter, body.dryRun, body.force, Caller.said(body.who));
    }

    private static String fault(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown.getPropertyName()
                    + " is not known; known are ids, reason, topic, case, all, dryRun, force, who";
        } else if (e instanceof MismatchedInputException other) {
            String member = other.getPath().stream()
                    .map(Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            return member.isEmpty() ? "it is no JSON object" : member + " has not the kind of value that it must have";
        }
        return "it is not JSON: " + e.getOriginalMessage();
    }

    private static Set<LetterId> ids(List<String> words) {
        var ids = new LinkedHashSet<LetterId>();
        for (String word : words == null ? List.<String>of() : words) {
            ids.add(LetterId.of(word == null ? "" : word)
                    .orElseThrow(() -> refused("in ids, \"" + word + "\" is none: expected such as 3-17")));
        }
        return ids;
    }

    /**
     * What would become of the letters that are meant.
     *
     * @throws Refusal when one that is named is not there
     */
    List<Fate> plan(Redriving redriving) {
        Letters letters = redriving.letters();
        named.forEach(id -> letters.find(id).orElseThrow(() -> unknown(id)));
        List<Letter> chosen = letters.all().stream()
                .filter(letter -> (named.isEmpty() || named.contains(letter.id())) && filter.lets(letter))
                .toList();
        return redriving.plan(chosen, force ? Integer.MAX_VALUE : Fates.MOST_REDRIVES);
    }

    /** The refusal of a letter that is not there. */
    static Refusal unknown(LetterId id) {
        return new Refusal(
                404,
                "no-such-letter",
                "No such dead letter",
                "There is no dead letter " + id + ", or none any more; GET /v1/dead-letters lists them.");
    }

    private static Refusal refused(String why) {
        return new Refusal(
                400,
                "bad-redrive",
                "The request cannot be read",
                "The redrive was refused: " + why + ". Send one JSON object such as {\"ids\":[\"3-17\"]}.");
    }
}
