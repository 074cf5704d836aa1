package casebook.cli.command;

import casebook.cli.client.CasebookClient;
import casebook.cli.house.Whereabouts;
import java.io.PrintWriter;
import java.net.URI;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command has that asks a running Casebook: whom it asks, and how it prints the answer. */
final class Conversation {

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address of Casebook; by default the one that runs on this home, else http://127.0.0.1:8080.")
    private URI url;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    CasebookClient client() {
        return new CasebookClient(url != null ? url : Whereabouts.ofThisHome().http());
    }

    /** Whether the address was named on the command line. */
    boolean isAddressed() {
        return url != null;
    }

    /** Who asks, as the machine knows them. */
    static String who() {
        return System.getProperty("user.name", "anonymous");
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }
}
