package casebook.cli.doctor.kafka;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.contract.Topics;
import casebook.ingest.deadletter.LetterReader;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Whether records were given up as unreadable or as a surprise. */
public record DeadLettersCheck(Cluster cluster) implements Check {

    @Override
    public String name() {
        return "dead letters";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        if (!cluster.admin().listTopics().names().get().contains(Topics.DLQ.name())) {
            return List.of();
        }
        return List.of(judge(new LetterReader(cluster.client()).read().waiting()));
    }

    Finding judge(long count) {
        return count == 0
                ? Finding.ok(name(), "none in " + Topics.DLQ.name())
                : Finding.warning(
                        name(),
                        count + " in " + Topics.DLQ.name() + ": records that nobody could take",
                        "casebook dlq list says whence and why; casebook dlq redrive sends them back once that is mended");
    }
}
