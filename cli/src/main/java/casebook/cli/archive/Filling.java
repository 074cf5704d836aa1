package casebook.cli.archive;

import casebook.cli.doctor.kafka.Readers;
import casebook.contract.Group;
import casebook.embedded.CannotStart;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Whether somebody fills the archive. */
public final class Filling {

    /**
     * Expects that a sink reads the topics.
     *
     * @throws CannotStart when none does, with what to do
     */
    public static void expect(Map<String, Object> kafka) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            if (new Readers(admin).of(Group.ARCHIVE).members() == 0) {
                throw new CannotStart(
                        "nobody fills the archive from the topics, it would stay empty: start a Casebook with"
                                + " ./casebook up, or see what ./casebook doctor says of " + Group.ARCHIVE.id());
            }
        }
    }

    private Filling() {}
}
