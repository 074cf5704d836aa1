package casebook.cli.doctor.house;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.contract.Setting;
import casebook.embedded.Ports;
import java.util.List;
import java.util.Optional;

/**
 * Whether a port of a house that does not run is free.
 *
 * @param wanted the port, or 0 for a free one
 * @param what what the port is for, as a user calls it
 * @param setting the setting that changes it
 */
record PortCheck(int wanted, String what, Setting setting) implements Check {

    static final String NAME = "ports";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Finding> look() {
        if (wanted == 0) {
            return List.of(Finding.ok(NAME, what + " takes a free one"));
        }
        Optional<String> hindrance = Ports.hindrance(wanted);
        return List.of(hindrance
                .map(why -> Finding.stops(
                        NAME,
                        "port " + wanted + " for " + what + " cannot be taken (" + why + ")"
                                + PortHolder.of(wanted)
                                        .map(holder -> ", " + holder + " has it")
                                        .orElse(""),
                        "stop what holds it, or set " + setting + " to another port"))
                .orElse(Finding.ok(NAME, "port " + wanted + " for " + what + " is free")));
    }
}
