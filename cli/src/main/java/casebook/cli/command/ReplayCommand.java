package casebook.cli.command;

import picocli.CommandLine.Command;

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
public final class ReplayCommand extends CommandGroup {}
