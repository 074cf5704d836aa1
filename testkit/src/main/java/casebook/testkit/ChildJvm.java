package casebook.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process of its own with the tests' class path, to be watched and killed. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final Path log;

    private ChildJvm(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a main class.
     *
     * @param log file that takes all it prints
     * @param environment variables set beside those of this process
     */
    public static ChildJvm start(Class<?> main, Path log, Map<String, String> environment, String... arguments)
            throws IOException {
        return start(List.of(), main.getName(), log, environment, arguments);
    }

    /**
     * Starts a main class under a JVM with these options, which go over the usual ones: {@code -cp} for another class
     * path, {@code -Xmx} for another heap, {@code -D} for a property.
     */
    public static ChildJvm start(
            List<String> options, String main, Path log, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new ChildJvm(builder.start(), log);
    }

    /** Waits until it has printed a line that contains this, and returns the first such line. */
    public String awaitLine(Pattern wanted, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        boolean ended;
        do {
            ended = process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end;
            for (String line : lines()) {
                if (wanted.matcher(line).find()) {
                    return line;
                }
            }
        } while (!ended);
        throw new AssertionError("the child never printed " + wanted + ":\n" + output());
    }

    /** Whole lines only: the last one may still be growing, in the middle of a character even. */
    private List<String> lines() throws IOException {
        String output = output();
        return output.substring(0, output.lastIndexOf('\n') + 1).lines().toList();
    }

    /** All it has printed so far. */
    public String output() throws IOException {
        return new String(Files.readAllBytes(log), UTF_8);
    }

    /** Waits for its end and returns its exit code. */
    public int awaitExit(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the child is still running:\n" + output());
        }
        return process.exitValue();
    }

    /** Ends it as {@code kill -9} does, and waits until it is gone. */
    public void kill9() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as {@code kill} does. */
    public void terminate() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
