package casebook.cli.command;

import casebook.ingest.deadletter.LetterFilter;
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
        var filter = new LetterFilter(reason, topic == null ? null : fullName(), caseId);
        if (filter.isVoid()) {
            throw fault("--reason and --case must not be blank: leave out what is not to narrow");
        }
        return filter;
    }

    ParameterException fault(String words) {
        return new ParameterException(command.commandLine(), words);
    }

    private String fullName() {
        return LetterFilter.topicNamed(topic)
                .orElseThrow(() -> fault("--topic " + topic + ": expected one of " + LetterFilter.topicNames()));
    }
}
