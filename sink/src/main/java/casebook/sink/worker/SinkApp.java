package casebook.sink.worker;

import casebook.process.Program;

/** The archive's sink as a process of its own: a Connect worker that may have others beside it. */
public final class SinkApp {

    /** Runs until it is stopped. */
    public static void main(String[] arguments) {
        Program.runOnKafka("sink", WorkerConfig::from, DistributedConnect::start);
    }

    private SinkApp() {}
}
