package casebook.cli.doctor;

import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A diagnosis as a person reads it: a line a finding with a mark before it, what to do below, the sum at the end. */
public record DiagnosisText(Diagnosis diagnosis) {

    private static final String LINE = "%-7s  %-12s  %s";
    private static final String REMEDY = " ".repeat(23) + "-> ";

    /** The lines. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (Finding finding : diagnosis.findings()) {
            lines.add(LINE.formatted(finding.level().mark(), finding.check(), finding.found()));
            if (!finding.remedy().isEmpty()) {
                lines.add(REMEDY + finding.remedy());
            }
        }
        lines.add(diagnosis.versions().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", ")));
        lines.add(sum());
        return lines;
    }

    private String sum() {
        String rest = "%d ok, %d to note, %d to see to"
                .formatted(diagnosis.count(Level.OK), diagnosis.count(Level.NOTE), diagnosis.count(Level.WARNING));
        return diagnosis.isHealthy()
                ? "healthy: " + rest
                : "NOT healthy: %d in the way, %s".formatted(diagnosis.count(Level.STOPS), rest);
    }
}
