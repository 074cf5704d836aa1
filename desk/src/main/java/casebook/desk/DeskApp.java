package casebook.desk;

import casebook.process.Program;

/** The desk as a process of its own: reading is its work, writing it hands on to ingest. */
public final class DeskApp {

    /** Runs until it is stopped. */
    public static void main(String[] arguments) {
        Program.run("desk", DeskConfig::from, Desk::alone);
    }

    private DeskApp() {}
}
