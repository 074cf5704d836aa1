package casebook.sink.worker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A worker with a sink in it as a process of its own, to be killed. */
final class SinkProcess {

    /** Runs for ever; it is told the broker, a folder, and what the sink is told. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> sink = Arrays.stream(arguments)
                .skip(2)
                .map(property -> property.split("=", 2))
                .collect(Collectors.toMap(property -> property[0], property -> property[1]));
        // Its threads are what runs.
        EmbeddedConnect.run(Map.of("bootstrap.servers", arguments[0]), sink, Path.of(arguments[1]));
    }

    private SinkProcess() {}
}
