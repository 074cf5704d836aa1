package casebook.cli.doctor.house;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Patient;
import casebook.cli.house.Whereabouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether the home is there or can be made, is ours to write, and who has it now. */
public record HomeCheck(Patient patient) implements Check {

    @Override
    public String name() {
        return "home";
    }

    @Override
    public List<Finding> look() throws IOException {
        Path home = patient.config().home();
        return switch (patient.state()) {
            case RUNNING ->
                List.of(Finding.ok(
                        name(),
                        home + ": a house runs on it, at "
                                + patient.whereabouts().orElseThrow().http()));
            case BETWEEN ->
                List.of(Finding.note(
                        name(),
                        home + " is in use, and nobody left a note there: a house is being started or stopped"));
            case AT_REST -> List.of(atRest(home));
        };
    }

    private Finding atRest(Path home) throws IOException {
        if (!Files.exists(home)) {
            return inTheMaking(home);
        }
        if (!Files.isDirectory(home)) {
            return unwritable(home + " is not a folder");
        }
        try (Stream<Path> parts = Files.list(home)) {
            List<Path> closed = Stream.concat(Stream.of(home), parts.filter(Files::isDirectory))
                    .filter(folder -> !Files.isWritable(folder))
                    .toList();
            if (!closed.isEmpty()) {
                return unwritable("this user cannot write " + closed.get(0));
            }
        }
        return Whereabouts.isNoted(home)
                ? Finding.note(name(), home + ": the last house on it did not end by itself; the next one recovers")
                : Finding.ok(name(), home + ": no house runs on it");
    }

    private Finding inTheMaking(Path home) {
        Path there = home.toAbsolutePath().getParent();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there)
                ? Finding.ok(name(), home + " is made at the first start")
                : unwritable("this user cannot make " + home + " in " + there);
    }

    private Finding unwritable(String found) {
        return Finding.stops(name(), found, "give it to this user, or set CASEBOOK_HOME to another");
    }
}
