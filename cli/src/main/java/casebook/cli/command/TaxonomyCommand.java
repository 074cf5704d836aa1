package casebook.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casebook taxonomy}: what an office needs to keep a taxonomy of its own. */
@Command(
        name = "taxonomy",
        description = "Checks, shows and compares taxonomies, and publishes one to a running house.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TaxonomyValidateCommand.class,
            TaxonomyListCommand.class,
            TaxonomyShowCommand.class,
            TaxonomyDiffCommand.class,
            TaxonomyPublishCommand.class
        })
public final class TaxonomyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
