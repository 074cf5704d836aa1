package casebook.cli.doctor.house;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Told;
import java.util.List;

/** Everything a start would refuse of what it is told, at once. */
public record SettingsCheck(Told told) implements Check {

    private static final String PREFIX = "CASEBOOK_";
    private static final String UNKNOWN = " is not a setting of Casebook";

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<Finding> look() {
        if (told.complaints().isEmpty()) {
            long set = told.given().keySet().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .count();
            return List.of(Finding.ok(name(), set == 0 ? "the defaults hold" : set + " set, the defaults hold beside"));
        }
        return told.complaints().stream()
                .map(complaint -> Finding.stops(name(), complaint, remedy(complaint)))
                .toList();
    }

    private static String remedy(String complaint) {
        String setting = complaint.substring(0, complaint.indexOf(' '));
        if (!setting.startsWith(PREFIX)) {
            return "put the file right, or move it away; what it says is not looked at below";
        }
        return complaint.endsWith(UNKNOWN)
                ? "unset " + setting
                        + Spelling.meant(setting)
                                .map(meant -> ", or spell it " + meant)
                                .orElse("")
                : "set " + setting + " anew, or unset it: its default is looked at below";
    }
}
