package casebook.cli.doctor.machine;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Patient;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the machine, or the container, has memory for all of a house. */
public record MemoryCheck(Patient patient) implements Check {

    private static final long MIB = 1024 * 1024;
    private static final long HEAP = 1024;

    @Override
    public String name() {
        return MemoryNeed.NAME;
    }

    @Override
    public List<Finding> look() throws IOException {
        var config = patient.config();
        var findings = new ArrayList<Finding>();
        long heap = Runtime.getRuntime().maxMemory() / MIB;
        if (heap < HEAP) {
            findings.add(Finding.warning(
                    name(),
                    "the process may take " + heap + " MiB of heap, not " + HEAP,
                    "start it by ./casebook, and look whether JAVA_TOOL_OPTIONS or _JAVA_OPTIONS says otherwise"));
        }
        var need = new MemoryNeed(
                HEAP,
                config.ingest().workers(),
                config.ingest().worker().heapMib(),
                config.databaseUrl().isEmpty());
        long there =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MIB;
        // A house that runs has taken its part of what is free.
        findings.add(
                patient.state() == Patient.State.AT_REST
                        ? need.judge(there, Math.min(there, free()))
                        : need.judge(there));
        return findings;
    }

    /** What the system could give without swapping; what its caches hold counts as free. */
    private static long free() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
