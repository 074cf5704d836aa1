package casebook.ingest.extract.worker;

import casebook.ingest.extract.wire.Frames;
import casebook.ingest.extract.wire.Messages;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.Signal;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** What a worker says to its service, one frame after the other whoever speaks, and one answer to an order. */
final class Conversation {

    /** The exit code of a worker that has given its last answer and has a thread that cannot be stopped. */
    private static final int SPENT = 0;

    private final WritableByteChannel service;

    Conversation(WritableByteChannel service) {
        this.service = service;
    }

    synchronized void ready() throws IOException {
        Frames.write(service, Signal.READY.frame());
    }

    synchronized void alive() throws IOException {
        Frames.write(service, Signal.ALIVE.frame());
    }

    synchronized void answer(ParsedFile parsed) throws IOException {
        Frames.write(service, Messages.encode(parsed));
        ready();
    }

    /** Answers in the place of a parser that does not come back, and ends the process. */
    synchronized void lastAnswer(ParsedFile parsed) throws IOException {
        Frames.write(service, Messages.encode(parsed));
        Runtime.getRuntime().halt(SPENT);
    }
}
