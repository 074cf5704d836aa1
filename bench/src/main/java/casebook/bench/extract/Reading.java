package casebook.bench.extract;

import casebook.bench.files.Document;
import casebook.ingest.extract.isolation.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that reads documents in itself, as a program does that calls Tika. */
public final class Reading implements AutoCloseable {

    /** Its heap, in MiB, and that of each worker it is compared with. */
    public static final int HEAP_MIB = 256;

    /** Documents before it counts: a fresh JVM runs at a quarter of its speed for its first thousand. */
    public static final long WARM_UP = 5_000;

    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    private Reading(Process process) {
        this.process = process;
        this.orders = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one over these documents, with the heap, the collector and the options of a worker. */
    public static Reading likeAWorker(List<Document> documents, Path folder) throws IOException {
        return start(documents, folder, Jvm.COMMON);
    }

    /** Starts one over these documents as anybody would. */
    public static Reading plain(List<Document> documents, Path folder) throws IOException {
        return start(documents, folder, List.of());
    }

    private static Reading start(List<Document> documents, Path folder, List<String> options) throws IOException {
        Path list = Files.write(
                folder.resolve("documents"),
                documents.stream()
                        .map(document -> document.path().toAbsolutePath() + "\t" + document.name())
                        .toList());
        var command = new ArrayList<>(List.of(
                Jvm.JAVA,
                "-Xmx" + HEAP_MIB + "m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dlogback.configurationFile=casebook/ingest/worker-logback.xml"));
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), ReadingMain.class.getName(), list.toString()));
        return new Reading(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Has every document read in that manner that the manner is for, and tells how many that were. */
    public long run(ReadingMain.Manner manner) throws IOException {
        orders.println(manner);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the process that reads in itself has ended");
        }
        return Long.parseLong(answer);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
