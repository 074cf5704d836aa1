package casebook.cli.command;

import picocli.CommandLine.Command;

/** {@code casebook replay apply [VERSION]}: puts a taxonomy in force and judges every case by it. */
@Command(
        name = "apply",
        description = {
            "Puts a taxonomy in force, judges cases by it and tells what has changed.",
            "Only some cases can be named where the taxonomy is in force already.",
            "Exit code 1: refused, or the filter matches no case. Exit code 3: some cases could not be judged."
        },
        mixinStandardHelpOptions = true)
public final class ReplayApplyCommand extends ReplayJudgeCommand {

    /** An apply. */
    public ReplayApplyCommand() {
        super("apply");
    }
}
