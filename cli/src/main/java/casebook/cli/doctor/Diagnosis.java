package casebook.cli.doctor;

import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Level;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * Everything that was found, in the order it was looked at.
 *
 * @param findings what was found
 * @param versions of Casebook and of what it is made of
 */
@JsonPropertyOrder({"healthy", "findings", "versions"})
public record Diagnosis(List<Finding> findings, Map<String, String> versions) {

    /** Whether nothing stops a start or the house that runs. */
    public boolean isHealthy() {
        return count(Level.STOPS) == 0;
    }

    long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
