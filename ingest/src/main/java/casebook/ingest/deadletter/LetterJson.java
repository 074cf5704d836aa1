package casebook.ingest.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.DeadLetter;
import casebook.contract.EventJson;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;

/** Dead letters, and what became of them, as JSON. */
public final class LetterJson {

    /** What a list tells of a letter. */
    public static ObjectNode of(Letter letter, Letters letters) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", letter.id().toString());
        json.put("at", letter.at().toString());
        json.put("key", letter.key() == null ? null : letter.subject());
        json.put("topic", letter.told().topic().orElse(null));
        json.put("partition", letter.told().partition().orElse(null));
        json.put("offset", letter.told().offset().orElse(null));
        json.put("stage", letter.told().stage().orElse(null));
        json.put("exception", letter.told().exception().orElse(null));
        json.put("message", letter.told().message().orElse(null));
        json.put("bytes", letter.size() < 0 ? null : letter.size());
        json.put("redrives", letters.redrives(letter));
        json.put("redriven", letters.isRedriven(letter));
        json.put(
                "redrivenAt",
                letters.marker(letter).map(marker -> marker.at().toString()).orElse(null));
        return json;
    }

    /** Everything of one: its event, or its bytes in Base64 where they are none. */
    public static ObjectNode whole(Letter letter, DeadLetter whole, Letters letters) {
        ObjectNode json = of(letter, letters);
        json.put("message", whole.message().orElse(null));
        json.put("stackTrace", whole.stackTrace().orElse(null));
        ObjectNode headers = json.putObject("headers");
        headers(whole).forEach(headers::put);
        byte[] bytes = whole.value();
        whole.event()
                .ifPresentOrElse(
                        event -> json.set("event", EventJson.tree(event)),
                        () -> json.put(
                                "base64",
                                bytes == null ? null : Base64.getEncoder().encodeToString(bytes)));
        return json;
    }

    /** What a redrive did, or would do. */
    public static ObjectNode of(List<Fate> fates, boolean dryRun) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dryRun", dryRun);
        for (Fate.How how : Fate.How.values()) {
            json.put(name(how), fates.stream().filter(fate -> fate.how() == how).count());
        }
        var letters = json.putArray("letters");
        for (Fate fate : fates) {
            ObjectNode letter = letters.addObject();
            letter.put("id", fate.letter().id().toString());
            letter.put("key", fate.letter().subject());
            letter.put("topic", fate.letter().topic());
            letter.put("reason", fate.letter().reason());
            way(letter, fate);
        }
        return json;
    }

    /** What a list tells of a letter, and what a redrive of it would do. */
    static ObjectNode of(Fate fate, Letters letters) {
        ObjectNode json = of(fate.letter(), letters);
        json.put("reason", fate.letter().reason());
        json.put("aboutACase", fate.letter().told().isAboutACase());
        way(json, fate);
        return json;
    }

    private static void way(ObjectNode letter, Fate fate) {
        letter.put("way", name(fate.how()));
        if (fate.how() == Fate.How.NOT) {
            letter.put("because", fate.stay().name()).put("why", fate.why()).put("remedy", fate.remedy());
        }
    }

    private static String name(Fate.How how) {
        return switch (how) {
            case AGAIN -> "writtenAgain";
            case REPLAY -> "judgedAgain";
            case BEFORE -> "redrivenBefore";
            case NOT -> "notRedriven";
        };
    }

    /** The headers, without those of the failure, in the order of their names. */
    public static Map<String, String> headers(DeadLetter whole) {
        var headers = new TreeMap<String, String>();
        for (Header header : whole.headers()) {
            if (!header.key().startsWith(DeadLetter.STREAMS)) {
                headers.put(header.key(), new String(Objects.requireNonNullElse(header.value(), new byte[0]), UTF_8));
            }
        }
        return headers;
    }

    private LetterJson() {}
}
