package casebook.cli.doctor.kafka;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.contract.Group;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Whether a group reads, and how far it is behind.
 *
 * @param cluster where it should read
 * @param group the group
 * @param runs whether a house runs that should have it
 */
public record GroupCheck(Cluster cluster, Group group, boolean runs) implements Check {

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        return List.of(judge(new Readers(cluster.admin()).of(group)));
    }

    Finding judge(Standing standing) {
        if (standing.members() > 0) {
            return Finding.ok(
                    name(), group.id() + ": " + count(standing.members(), "member") + ", " + behind(standing));
        }
        String found = standing.there()
                ? group.id() + ": nobody reads, " + behind(standing)
                : group.id() + ": nobody has read yet";
        return runs
                ? Finding.warning(
                        name(),
                        found,
                        "look for " + group.id() + " in the house's log, and start the house again if nobody joins")
                : Finding.note(name(), found);
    }

    private static String behind(Standing standing) {
        return standing.lag() == 0 ? "up to date" : "at most " + count(standing.lag(), "record") + " behind";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
