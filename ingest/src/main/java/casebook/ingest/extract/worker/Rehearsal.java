package casebook.ingest.extract.worker;

import casebook.contract.TrustedEvents;
import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.Messages;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.nio.file.Path;
import java.time.Duration;

/** Loads all that a worker needs and ends, so that its JVM can write an archive of the classes. */
public final class Rehearsal {

    /**
     * Runs.
     *
     * @param arguments a folder to be made, used and removed
     */
    public static void main(String[] arguments) throws Exception {
        TrustedEvents.trust();
        Path folder = Path.of(arguments[0]);
        new WarmUp(new FileParser(), folder).run(2, () -> false);
        var order = new ParseOrder(folder, "name", 1, Duration.ZERO, folder);
        Messages.order(Messages.encode(order));
        Messages.parsedFile(Messages.encode(ParsedFile.nothing(FileOutcome.OK, "")));
        System.exit(0);
    }

    private Rehearsal() {}
}
