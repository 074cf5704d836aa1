package casebook.cli.command;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.ingest.deadletter.LetterFilter;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which dead letters are meant. */
final class DlqChoice {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Only those whose reason has this in it.")
    private String reason;

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "Only those from this topic, such as extracted or casebook.extracted.v1.")
    private String topic;

    @Option(names = "--case", paramLabel = "ID", description = "Only those of this case.")
    private String caseId;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    LetterFilter filter() {
        return new LetterFilter(reason, topic == null ? null : fullName(), caseId);
    }

    ParameterException fault(String words) {
        return new ParameterException(command.commandLine(), words);
    }

    private String fullName() {
        return Topics.all().stream()
                .map(Topic::name)
                .filter(name -> name.equals(topic) || shortName(name).equals(topic))
                .findFirst()
                .orElseThrow(() -> fault("--topic " + topic + ": expected one of "
                        + Topics.all().stream()
                                .map(known -> shortName(known.name()))
                                .collect(Collectors.joining(", "))));
    }

    private static String shortName(String topic) {
        return topic.replaceAll("^casebook\\.|\\.v1$", "");
    }
}
