package casebook.cli.command;

import picocli.CommandLine.Command;

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
public final class TaxonomyCommand extends CommandGroup {}
