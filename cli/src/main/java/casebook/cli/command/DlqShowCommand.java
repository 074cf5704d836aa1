package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.deadletter.LetterText;
import casebook.cli.house.Whereabouts;
import casebook.contract.DeadLetter;
import casebook.ingest.deadletter.Letter;
import casebook.ingest.deadletter.LetterId;
import casebook.ingest.deadletter.LetterJson;
import casebook.ingest.deadletter.LetterReader;
import casebook.ingest.deadletter.Letters;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook dlq show ID}: everything of one dead letter. */
@Command(name = "show", description = "Shows everything of a dead letter.", mixinStandardHelpOptions = true)
public final class DlqShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", converter = DlqId.class, description = "The letter, as casebook dlq list tells it.")
    private LetterId id;

    @Option(names = "--full", description = "The whole stack trace and the whole event.")
    private boolean full;

    @Option(names = "--raw", paramLabel = "FILE", description = "Writes the bytes of the record to a new file.")
    private Path raw;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Whereabouts house = Whereabouts.toReadFrom();
        var reader = new LetterReader(house.kafkaClient());
        Letters letters = reader.read();
        Letter letter = DlqId.known(id, letters);
        DeadLetter whole = reader.whole(letter);
        PrintWriter out = spec.commandLine().getOut();
        if (raw != null) {
            write(letter, whole.value());
        }
        if (json) {
            out.println(LetterJson.whole(letter, whole, letters));
        } else if (raw == null) {
            out.println(LetterText.whole(letter, whole, letters, full).stripTrailing());
        }
        return Exit.DONE;
    }

    private void write(Letter letter, byte[] bytes) throws IOException {
        if (bytes == null) {
            throw new IOException("no bytes were kept of the record of " + letter.id());
        }
        try {
            Files.write(raw, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(raw + " is there already: name a new file", e);
        }
        spec.commandLine().getErr().println(bytes.length + " bytes in " + raw);
    }
}
