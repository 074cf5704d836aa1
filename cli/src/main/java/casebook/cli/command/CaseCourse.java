package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.CaseWait;
import casebook.cli.client.CasebookClient;
import casebook.cli.report.CaseEnd;
import casebook.cli.report.RefusalTable;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Waits for cases to come to an end and tells how they ended, what could not be read, and what to do about it. */
final class CaseCourse {

    /** How long it waits while no case gets on; extraction of one file takes two minutes at most. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Conversation casebook;
    private final CasebookClient client;
    private final List<CaseEnd> ends = new ArrayList<>();
    private final Map<String, String> waiting = new LinkedHashMap<>();

    CaseCourse(Conversation casebook, CasebookClient client) {
        this.casebook = casebook;
        this.client = client;
    }

    /**
     * Waits for some more.
     *
     * @param names what people know them by, by case id
     * @param isEnd whether a row of the ledger is an end
     * @param progress is told how many of all have ended
     */
    void await(Map<String, String> names, Predicate<JsonNode> isEnd, IntConsumer progress) throws IOException {
        int before = ends.size();
        var wait = new CaseWait(client, List.copyOf(names.keySet()), PATIENCE);
        wait.await(isEnd, ended -> progress.accept(before + ended));
        wait.ended().values().stream().map(CaseEnd::new).forEach(ends::add);
        wait.waiting().forEach(caseId -> waiting.put(caseId, names.get(caseId)));
    }

    /** Tells the ends. */
    void tell(String sum) {
        List<CaseEnd.NotOk> notOk = notOk();
        if (!notOk.isEmpty()) {
            say(RefusalTable.of(notOk).stripTrailing());
        }
        waiting.forEach((caseId, name) -> say("still on its way: " + caseId + "  " + name));
        say(sum + "; " + count("CURATED") + " curated, " + count("REJECTED") + " rejected");
    }

    /** What the process tells its caller. */
    int exit() {
        if (!waiting.isEmpty() || count("FAILED") > 0) {
            return Exit.FAILED;
        }
        return notOk().isEmpty() ? Exit.DONE : Exit.WITH_REJECTED;
    }

    /** A line for people, not for programs. */
    void say(String line) {
        if (!casebook.json()) {
            casebook.err().println(line);
        }
    }

    private List<CaseEnd.NotOk> notOk() {
        return ends.stream().flatMap(end -> end.notOk().stream()).toList();
    }

    private long count(String state) {
        return ends.stream().filter(end -> end.state().equals(state)).count();
    }
}
