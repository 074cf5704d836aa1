package casebook.cli.command;

import picocli.CommandLine.Command;

/** {@code casebook archive}: the tables that the office reads. */
@Command(
        name = "archive",
        description = "Builds the archive of a running house anew from its topics.",
        mixinStandardHelpOptions = true,
        subcommands = {ArchiveRebuildCommand.class})
public final class ArchiveCommand extends CommandGroup {}
