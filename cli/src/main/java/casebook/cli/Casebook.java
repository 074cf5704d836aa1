package casebook.cli;

import casebook.cli.command.ArchiveCommand;
import casebook.cli.command.BenchCommand;
import casebook.cli.command.CasesCommand;
import casebook.cli.command.ClassifyCommand;
import casebook.cli.command.DemoCommand;
import casebook.cli.command.DlqCommand;
import casebook.cli.command.DoctorCommand;
import casebook.cli.command.EvaluateCommand;
import casebook.cli.command.ExportCommand;
import casebook.cli.command.ReextractCommand;
import casebook.cli.command.ReplayCommand;
import casebook.cli.command.ReviewCommand;
import casebook.cli.command.ShowCommand;
import casebook.cli.command.StatisticsCommand;
import casebook.cli.command.StatusCommand;
import casebook.cli.command.SubmitCommand;
import casebook.cli.command.TaxonomyCommand;
import casebook.cli.command.UpCommand;
import casebook.cli.command.VerifyCommand;
import casebook.cli.command.WatchCommand;
import casebook.cli.command.WithdrawCommand;
import casebook.cli.export.FileInTheWay;
import casebook.contract.CatalogueCheck;
import casebook.contract.Settings;
import casebook.contract.registry.RegistryTrouble;
import casebook.contract.registry.WrittenIds;
import casebook.embedded.CannotStart;
import casebook.process.StartRefused;
import casebook.process.topic.NotReadable;
import java.net.ConnectException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code casebook}. */
@Command(
        name = "casebook",
        description = "Turns submitted case documents into a curated, classified and replayable casebook.",
        mixinStandardHelpOptions = true,
        version = "casebook 0.1.0",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            SubmitCommand.class,
            StatusCommand.class,
            CasesCommand.class,
            ShowCommand.class,
            ExportCommand.class,
            ReviewCommand.class,
            ReextractCommand.class,
            WithdrawCommand.class,
            WatchCommand.class,
            StatisticsCommand.class,
            VerifyCommand.class,
            ClassifyCommand.class,
            EvaluateCommand.class,
            TaxonomyCommand.class,
            ReplayCommand.class,
            ArchiveCommand.class,
            DlqCommand.class,
            DoctorCommand.class,
            BenchCommand.class
        })
public final class Casebook {

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    /** The command line, with every failure told in one line. */
    static CommandLine commandLine() {
        var line = new CommandLine(new Casebook());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("casebook: " + message(failure));
            return exitCode(failure);
        });
        return line;
    }

    private static String message(Exception failure) {
        if (failure instanceof ConnectException) {
            return "no Casebook answers there: start one with ./casebook up, or name its address with --url";
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static int exitCode(Exception failure) {
        boolean precondition = failure instanceof CannotStart
                || failure instanceof StartRefused
                || failure instanceof NotReadable
                || failure instanceof CatalogueCheck.Mismatch
                || failure instanceof Settings.Refused
                || failure instanceof WrittenIds.Refused
                || failure instanceof RegistryTrouble
                || failure instanceof FileInTheWay
                || failure instanceof ConnectException;
        return precondition ? Exit.PRECONDITION : Exit.FAILED;
    }
}
