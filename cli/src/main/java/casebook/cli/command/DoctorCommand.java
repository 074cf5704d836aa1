package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.doctor.Diagnosis;
import casebook.cli.doctor.DiagnosisText;
import casebook.cli.doctor.Doctor;
import casebook.cli.doctor.check.Told;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook doctor}: what stands in the way, and what puts it right. */
@Command(
        name = "doctor",
        description = "Looks at everything a start or a running house depends on and tells what to do about it."
                + " Exit code 5: something stops it.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        String version = spec.root().version()[0].replace("casebook ", "");
        Diagnosis diagnosis = Doctor.examine(Told.here(), version);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(diagnosis));
        } else {
            new DiagnosisText(diagnosis).lines().forEach(out::println);
        }
        return diagnosis.isHealthy() ? Exit.DONE : Exit.PRECONDITION;
    }
}
