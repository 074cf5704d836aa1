package casebook.process;

import static casebook.contract.Setting.CASEBOOK_INGEST_URL;

import java.nio.file.Files;
import java.nio.file.Path;

/** A part for tests: is broken as soon as a file says so. The file is named where ingest's address would be. */
public final class Trial implements Part {

    private final Path fate;

    private Trial(Path fate) {
        this.fate = fate;
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        Program.run("trial", all -> Path.of(all.http(CASEBOOK_INGEST_URL).getPath()), Trial::new);
    }

    @Override
    public boolean ready() {
        return !Files.exists(fate.resolveSibling("not-ready"));
    }

    @Override
    public Throwable broken() {
        return Files.exists(fate) ? new IllegalStateException("as told") : null;
    }

    @Override
    public void close() {
        System.out.println("closed in order");
    }
}
