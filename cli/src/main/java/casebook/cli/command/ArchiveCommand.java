package casebook.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casebook archive}: the tables that the office reads. */
@Command(
        name = "archive",
        description = "Builds the archive of a running house anew from its topics.",
        mixinStandardHelpOptions = true,
        subcommands = {ArchiveRebuildCommand.class})
public final class ArchiveCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
