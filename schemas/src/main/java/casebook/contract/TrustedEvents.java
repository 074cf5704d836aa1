package casebook.contract;

import casebook.event.SubmissionEvent;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/**
 * Makes Avro trust the classes of the contract, which it instantiates by name only when told to.
 *
 * <p>Whoever uses {@link Topics} or {@link EventSerde} need not care; a process that only builds events calls {@link
 * #trust} first.
 */
public final class TrustedEvents {

    private static final ClassSecurityPredicate OURS =
            type -> type.getPackageName().equals(SubmissionEvent.class.getPackageName());

    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), OURS));
    }

    /** From now on the events of this contract can be built and read. */
    public static void trust() {
        // Done once, when this class is initialised.
    }

    private TrustedEvents() {}
}
