package casebook.cli.demo;

import casebook.cli.client.Answer;
import casebook.cli.client.CasebookClient;
import casebook.cli.client.Submissions;
import casebook.cli.house.Whereabouts;
import casebook.cli.report.CaseEnd;
import casebook.cli.report.CaseTable;
import casebook.cli.report.Labels;
import casebook.cli.report.RefusalTable;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Submits a folder of samples to a running house and watches, as any subscriber would, what becomes of them. */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Whereabouts house;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Instant> submittedAt = new HashMap<>();
    private final List<String> notAccepted = new ArrayList<>();

    /** A demo on this house. */
    public Demo(Whereabouts house) {
        this.house = house;
    }

    /**
     * Runs it.
     *
     * @param samples the folder
     * @param progress is told how many cases have come to an end
     * @return whether every sample came to an end
     */
    public boolean run(List<List<Path>> samples, IntConsumer progress, PrintWriter out) throws IOException {
        try (var watch = new CuratedWatch(house.kafka())) {
            submit(samples);
            Instant end = Instant.now().plus(PATIENCE);
            int ended = ended(watch);
            while (ended < names.size() && Instant.now().isBefore(end)) {
                progress.accept(ended);
                ended = ended(watch);
            }
            progress.accept(ended);
            print(watch, out);
            return ended == names.size();
        }
    }

    private int ended(CuratedWatch watch) {
        watch.look();
        return (int) names.keySet().stream().filter(watch::ended).count();
    }

    private void submit(List<List<Path>> samples) throws IOException {
        var client = new CasebookClient(house.http());
        for (List<Path> files : samples) {
            Instant before = Instant.now();
            try {
                String caseId = client.submit(files, Map.of()).path("caseId").asText();
                names.put(caseId, Submissions.names(files));
                submittedAt.put(caseId, before);
            } catch (Answer.Refused refusal) {
                notAccepted.add(Submissions.names(files) + ": " + refusal.getMessage());
            }
        }
    }

    private void print(CuratedWatch watch, PrintWriter out) {
        List<JsonNode> records = names.keySet().stream()
                .filter(watch.curated()::containsKey)
                .map(watch.curated()::get)
                .toList();
        out.print(CaseTable.of(records));
        printNotOk("rejected", watch, caseId -> !watch.curated().containsKey(caseId), out);
        printNotOk("curated all the same, without", watch, watch.curated()::containsKey, out);
        out.println();
        names.forEach((caseId, name) -> {
            if (!watch.ended(caseId)) {
                out.println("IN FLIGHT  " + name);
            }
        });
        notAccepted.forEach(out::println);
        printSum(watch, records, out);
    }

    private void printNotOk(String title, CuratedWatch watch, Predicate<String> cases, PrintWriter out) {
        List<CaseEnd.NotOk> files = names.keySet().stream()
                .filter(cases)
                .filter(watch::ended)
                .flatMap(caseId -> watch.ends().get(caseId).notOk().stream())
                .toList();
        if (!files.isEmpty()) {
            out.println();
            out.println(title + ":");
            out.print(RefusalTable.of(files));
        }
    }

    private void printSum(CuratedWatch watch, List<JsonNode> records, PrintWriter out) {
        long vertical = records.stream()
                .filter(record -> Labels.codes(record, "scope").contains("vertical"))
                .count();
        long rejected = names.keySet().stream()
                .filter(caseId -> !watch.curated().containsKey(caseId))
                .filter(watch::ended)
                .count();
        out.printf("%d submitted, %d curated, %d rejected%n", names.size(), records.size(), rejected);
        out.printf(
                "vertical cases: %d of %d (%.1f %%)%n",
                vertical, records.size(), records.isEmpty() ? 0.0 : 100.0 * vertical / records.size());
        List<Duration> took = names.keySet().stream()
                .filter(watch.seenAt()::containsKey)
                .map(id -> Duration.between(submittedAt.get(id), watch.seenAt().get(id)))
                .toList();
        Latency latency = Latency.of(took);
        out.printf(
                "upload to curated: p50 %d ms, p99 %d ms%n",
                latency.p50().toMillis(), latency.p99().toMillis());
        out.flush();
    }
}
