package casebook.cli.command;

import picocli.CommandLine.Command;

/** {@code casebook dlq}: records that nobody could deal with. */
@Command(
        name = "dlq",
        description = "Lists the dead letters of a running house, shows them, sends them back.",
        mixinStandardHelpOptions = true,
        subcommands = {DlqListCommand.class, DlqShowCommand.class, DlqRedriveCommand.class})
public final class DlqCommand extends CommandGroup {}
