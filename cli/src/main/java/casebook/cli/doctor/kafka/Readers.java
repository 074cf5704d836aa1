package casebook.cli.doctor.kafka;

import casebook.contract.Group;
import casebook.process.metrics.GroupLag;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Asks a cluster how each kind of group stands. */
public record Readers(Admin admin) {

    /** How this one stands. */
    public Standing of(Group group) throws ExecutionException, InterruptedException {
        boolean there = admin.listGroups().all().get().stream()
                .anyMatch(listed -> listed.groupId().equals(group.id()));
        return there
                ? new Standing(
                        true, members(group), GroupLag.of(group).records(admin).orElse(0))
                : Standing.UNKNOWN;
    }

    private int members(Group group) throws ExecutionException, InterruptedException {
        String id = group.id();
        Set<String> one = Set.of(id);
        return switch (group.type()) {
            case SHARE ->
                admin.describeShareGroups(one)
                        .describedGroups()
                        .get(id)
                        .get()
                        .members()
                        .size();
            case STREAMS ->
                admin.describeStreamsGroups(one)
                        .describedGroups()
                        .get(id)
                        .get()
                        .members()
                        .size();
            default ->
                admin.describeClassicGroups(one)
                        .describedGroups()
                        .get(id)
                        .get()
                        .members()
                        .size();
        };
    }
}
