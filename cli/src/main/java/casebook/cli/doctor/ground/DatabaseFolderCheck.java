package casebook.cli.doctor.ground;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.embedded.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether the PostgreSQL of this build can go on with what an earlier one wrote.
 *
 * @param folder of the house's own PostgreSQL, which does not run
 */
public record DatabaseFolderCheck(Path folder) implements Check {

    @Override
    public String name() {
        return "database";
    }

    @Override
    public List<Finding> look() throws IOException {
        return List.of(EmbeddedDatabase.writtenBy(folder)
                .map(written -> judge(written, EmbeddedDatabase.version()))
                .orElse(Finding.ok(name(), "the house's own is made at the first start, in " + folder)));
    }

    Finding judge(String written, String ours) {
        return ours.startsWith(written + ".")
                ? Finding.ok(name(), "the house's own rests in " + folder + ", written by PostgreSQL " + written)
                : Finding.stops(
                        name(),
                        folder + " was written by PostgreSQL " + written + ", and this build brings " + ours,
                        "move that folder away: the archive is made anew from the topics, all that they have not forgotten"
                                + " of its history");
    }
}
