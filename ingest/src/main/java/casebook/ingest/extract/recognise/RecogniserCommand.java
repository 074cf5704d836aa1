package casebook.ingest.extract.recognise;

import casebook.ingest.extract.isolation.Jvm;
import casebook.ingest.extract.recognise.worker.RecognitionMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a process that reads pages is started.
 *
 * @param main its main class
 * @param heapMib its heap in MiB; the models take as much again outside of it
 */
record RecogniserCommand(Class<?> main, int heapMib) {

    private static final int HEAP_MIB = 512;
    private static final Path NICE = Path.of("/usr/bin/nice");

    static RecogniserCommand standard() {
        return new RecogniserCommand(RecognitionMain.class, HEAP_MIB);
    }

    /** Starts it in a folder of its own, which nobody else uses. */
    Process launch(Path folder, Path temporary, Path socket) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            // Forms that can be read at once go before scans.
            command.addAll(List.of(NICE.toString(), "-n", "5"));
        }
        command.add(Jvm.JAVA);
        command.addAll(Jvm.confined(heapMib, folder.resolve("crash.log"), temporary));
        command.addAll(Jvm.COMMON);
        command.addAll(List.of("-cp", Jvm.CLASS_PATH, main.getName(), socket.toString()));
        return Jvm.start(command, folder, Map.of());
    }
}
