package casebook.cli.command;

import casebook.cli.deadletter.Letter;
import casebook.cli.deadletter.LetterId;
import casebook.cli.deadletter.Letters;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Reads ids of dead letters from a command line. */
final class DlqId {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** The id that these words are. */
    LetterId of(String words) {
        return LetterId.of(words)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "\"" + words + "\" is no dead letter: expected PARTITION-OFFSET, such as 3-17, as casebook dlq"
                                + " list tells it"));
    }

    /** The letter of this id. */
    static Letter known(LetterId id, Letters letters) throws IOException {
        return letters.find(id)
                .orElseThrow(() -> new IOException("there is no dead letter " + id
                        + ", or none any more: casebook dlq list tells which there are"));
    }
}
