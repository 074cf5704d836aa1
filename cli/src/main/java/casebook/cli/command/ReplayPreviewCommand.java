package casebook.cli.command;

import picocli.CommandLine.Command;

/** {@code casebook replay preview [VERSION]}: what would change, without changing it. */
@Command(
        name = "preview",
        description = {
            "Judges cases on trial and tells what would change; nothing is changed.",
            "Exit code 1: refused, or the filter matches no case. Exit code 3: some cases could not be judged."
        },
        mixinStandardHelpOptions = true)
public final class ReplayPreviewCommand extends ReplayJudgeCommand {

    /** A preview. */
    public ReplayPreviewCommand() {
        super("preview");
    }
}
