package casebook.cli.command;

import casebook.cli.client.CasebookClient;
import casebook.cli.house.Whereabouts;
import java.net.URI;
import picocli.CommandLine.Option;

/** Where the Casebook is that a command talks to. */
final class Address {

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address of Casebook; by default the one that runs on this home, else http://127.0.0.1:8080.")
    private URI url;

    CasebookClient client() {
        return new CasebookClient(url != null ? url : Whereabouts.ofThisHome().http());
    }
}
