package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Problem;
import casebook.process.Answers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers where the doors for the house's health and its dead letters would; a redrive takes its letters off the list. */
final class StandInHealth {

    /** What was thrown at two letters. */
    static final String BROKEN = "IllegalStateException: the classifier is broken " + ShownCases.HOSTILE;

    /** A letter that a redrive would write again. */
    static final String AGAIN = "3-17";
    /** A letter of the same reason whose case would be judged again. */
    static final String REPLAY = "0-2";
    /** A letter that stays. */
    static final String SPOILT = "5-1";

    private static final String WELL = """
            {"at":"2026-01-01T12:00:00Z","accepted":8,"oldestUnfinished":null,
             "cases":{"RECEIVED":0,"EXTRACTED":0,"CURATED":6,"REJECTED":1,"WITHDRAWN":1,"FAILED":0,"UNKNOWN":0},
             "stages":[{"stage":"extract","lag":0},{"stage":"enrich","lag":3},{"stage":"track","lag":0},
                       {"stage":"tally","lag":1},{"stage":"archive","lag":12}]}""";

    private static final String ILL = """
            {"at":"2026-01-01T12:00:00Z","accepted":1209,
             "oldestUnfinished":{"caseId":"CASE","state":"RECEIVED","since":"2026-01-01T09:30:00Z","seconds":9000},
             "cases":{"RECEIVED":2,"EXTRACTED":1,"CURATED":1180,"REJECTED":20,"WITHDRAWN":3,"FAILED":2,"UNKNOWN":0},
             "stages":[{"stage":"extract","lag":14230},{"stage":"enrich","lag":3},{"stage":"track","lag":0},
                       {"stage":"tally","lag":1},{"stage":"archive","lag":null}]}""";

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> redriven = new CopyOnWriteArrayList<>();
    private volatile boolean well;
    private volatile Problem refusal;

    void routes(RoutesConfig routes) {
        routes.get("/v1/health", context -> answer(context, well ? WELL : ILL.replace("CASE", ShownStates.RECEIVED)));
        routes.get("/v1/dead-letters", context -> answer(context, listed()));
        routes.post("/v1/dead-letters/redrives", this::post);
    }

    /** Whether all is well from now on. */
    void well(boolean is) {
        well = is;
    }

    /** Refuses redrives; null lets them in again. */
    void refuse(Problem with) {
        refusal = with;
    }

    /** The bodies of the redrives that were let in, since the last time somebody asked. */
    List<String> received() {
        List<String> all = List.copyOf(received);
        received.clear();
        return all;
    }

    /** All letters wait again. */
    void again() {
        redriven.clear();
    }

    private String listed() {
        if (well) {
            return "{\"matching\":0,\"waiting\":0,\"reasons\":[],\"letters\":[]}";
        }
        String letters = waiting().map(id -> letter(id, "")).collect(Collectors.joining(","));
        long broken = waiting().filter(id -> !id.equals(SPOILT)).count();
        return """
                {"matching":5,"waiting":%d,"reasons":[{"reason":%s,"letters":4,"waiting":%d},
                 {"reason":"SerializationException","letters":1,"waiting":1}],"letters":[%s]}""".formatted(waiting().count(), quoted(BROKEN), broken, letters);
    }

    private Stream<String> waiting() {
        return Stream.of(AGAIN, REPLAY, SPOILT).filter(id -> !redriven.contains(id));
    }

    private void post(Context context) {
        if (refusal != null) {
            context.header("Retry-After", "7");
            Answers.problem(context, refusal);
            return;
        }
        String wish = context.body();
        received.add(wish);
        boolean all = wish.contains("\"all\":true");
        boolean dryRun = wish.contains("\"dryRun\":true");
        List<String> meant = Stream.of(AGAIN, REPLAY, SPOILT)
                .filter(id -> all || wish.contains('"' + id + '"') || wish.contains("\"reason\"") && !id.equals(SPOILT))
                .toList();
        String letters = meant.stream()
                .map(id -> letter(id, redriven.contains(id) ? "redrivenBefore" : ""))
                .collect(Collectors.joining(","));
        if (!dryRun) {
            meant.stream().filter(id -> !id.equals(SPOILT)).forEach(redriven::add);
        }
        answer(context, "{\"dryRun\":%s,\"letters\":[%s]}".formatted(dryRun, letters));
    }

    private static String letter(String id, String before) {
        boolean spoilt = id.equals(SPOILT);
        String way =
                !before.isEmpty() ? before : spoilt ? "notRedriven" : id.equals(AGAIN) ? "writtenAgain" : "judgedAgain";
        String stays = spoilt
                ? ",\"because\":\"UNREADABLE\",\"why\":\"its bytes are no CaseExtracted\",\"remedy\":\"keep them\""
                : "";
        return """
                {"id":"%s","at":"2026-01-01T11:00:00Z","key":"%s","aboutACase":true,"topic":"casebook.extracted.v1",
                 "stage":"%s","reason":%s,"way":"%s","redriven":false%s}""".formatted(
                        id,
                        ShownStates.FAILED,
                        spoilt ? "enrich" : "classify",
                        spoilt ? "\"SerializationException\"" : quoted(BROKEN),
                        way,
                        stays);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void answer(Context context, String json) {
        context.contentType("application/json").result(json.getBytes(UTF_8));
    }
}
