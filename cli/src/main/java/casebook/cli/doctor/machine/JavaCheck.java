package casebook.cli.doctor.machine;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.util.List;

/** The Java that runs this, and the system below it. */
public final class JavaCheck implements Check {

    private static final int LEAST = 17;

    @Override
    public String name() {
        return "java";
    }

    @Override
    public List<Finding> look() {
        return List.of(
                judge(Runtime.version().feature(), System.getProperty("java.vm.name")),
                judge(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    Finding judge(int feature, String machine) {
        return feature >= LEAST
                ? Finding.ok(name(), "Java " + feature + " (" + machine + ")")
                : Finding.stops(
                        name(),
                        "Java " + feature + " is too old",
                        "install a JDK " + LEAST + " or newer (Debian: apt install openjdk-17-jdk-headless), or set"
                                + " JAVA_HOME");
    }

    Finding judge(String system, String processor) {
        return system.equals("Linux") && processor.equals("amd64")
                ? Finding.ok("system", system + " " + processor)
                : Finding.warning(
                        "system",
                        system + " " + processor + " is not what Casebook is tried on",
                        "run it on Linux x86-64: the embedded PostgreSQL is brought for that alone");
    }
}
