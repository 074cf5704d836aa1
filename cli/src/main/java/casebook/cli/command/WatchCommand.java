package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.house.Whereabouts;
import casebook.cli.report.CuratedLine;
import casebook.contract.Topics;
import casebook.process.topic.TopicFollower;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook watch}: the curated topic, as it is written. */
@Command(
        name = "watch",
        description = "Prints every curated case as it is written, until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(500);

    @Option(names = "--from-beginning", description = "Begins with what the topic holds already.")
    private boolean fromBeginning;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "0",
            description = "Stops after so many records; 0 goes on for ever.")
    private long limit;

    @Option(
            names = "--json",
            description = "Prints one JSON object a line: the record, or caseId and \"withdrawn\": true.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Whereabouts house = Whereabouts.toReadFrom();
        PrintWriter out = spec.commandLine().getOut();
        try (TopicFollower curated = fromBeginning
                ? TopicFollower.fromTheBeginning(house.kafka(), Topics.CURATED)
                : TopicFollower.fromNowOn(house.kafka(), Topics.CURATED)) {
            spec.commandLine().getErr().println("watching " + Topics.CURATED.name() + " on " + house.kafka());
            long seen = 0;
            // A reader that went away, as head does, ends the watch.
            while (!out.checkError()) {
                for (ConsumerRecord<String, byte[]> record : curated.look(POLL)) {
                    print(record, out);
                    seen++;
                    if (seen == limit) {
                        out.flush();
                        return Exit.DONE;
                    }
                }
            }
            return Exit.DONE;
        }
    }

    private void print(ConsumerRecord<String, byte[]> record, PrintWriter out) {
        try {
            var told = Topics.CURATED.value().deserializer().deserialize(record.topic(), record.value());
            var line = new CuratedLine(record.key(), record.timestamp(), told);
            out.println(json ? line.json() : line.text());
        } catch (SerializationException unreadable) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "casebook: partition %d offset %d cannot be read: %s%n",
                            record.partition(), record.offset(), unreadable.getCause());
        }
    }
}
