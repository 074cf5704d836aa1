package casebook.cli.doctor.kafka;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.cli.topic.TopicReader;
import casebook.contract.Topics;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

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
        var count = new AtomicLong();
        new TopicReader(cluster.client()).read(Topics.DLQ, (key, letter) -> count.incrementAndGet());
        return List.of(judge(count.get()));
    }

    Finding judge(long count) {
        return count == 0
                ? Finding.ok(name(), "none in " + Topics.DLQ.name())
                : Finding.warning(
                        name(),
                        count + " in " + Topics.DLQ.name() + ": records that nobody could take",
                        "their headers say whence and why: kafka-console-consumer.sh --bootstrap-server "
                                + cluster.servers() + " --topic " + Topics.DLQ.name()
                                + " --from-beginning --formatter-property print.headers=true"
                                + " --formatter-property print.value=false");
    }
}
