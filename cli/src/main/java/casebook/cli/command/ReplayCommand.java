package casebook.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casebook replay}: old cases are judged anew, first on trial, then for good, and back. */
@Command(
        name = "replay",
        description = "Judges the cases of a running house anew: preview, read the differences, apply, roll back.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReplayPreviewCommand.class,
            ReplayApplyCommand.class,
            ReplayStatusCommand.class,
            ReplayDifferencesCommand.class,
            ReplayAbortCommand.class,
            ReplayRollbackCommand.class
        })
public final class ReplayCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
