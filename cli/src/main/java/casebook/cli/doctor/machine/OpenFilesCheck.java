package casebook.cli.doctor.machine;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Whether the process may open as many files as a broker and its stores keep open. */
public final class OpenFilesCheck implements Check {

    private static final long LEAST = 1_024;
    private static final long ENOUGH = 4_096;

    @Override
    public String name() {
        return "open files";
    }

    @Override
    public List<Finding> look() {
        return List.of(judge(ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getMaxFileDescriptorCount()));
    }

    Finding judge(long most) {
        String found = "a process may open " + most + " files";
        String remedy = "raise it: ulimit -n " + 16 * LEAST + " before the start, or LimitNOFILE in the unit";
        if (most < LEAST) {
            return Finding.stops(name(), found + ", at least " + LEAST + " are needed", remedy);
        }
        return most < ENOUGH
                ? Finding.warning(name(), found + ", " + ENOUGH + " are advised", remedy)
                : Finding.ok(name(), found);
    }
}
