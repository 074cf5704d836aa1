package casebook.desk.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a label wants an answer, the most urgent first. */
public enum Kind {
    /** A replay disagreed with an expert, and nobody has spoken since. */
    CONFLICT(true),
    /** The machine gave no label. */
    UNDETERMINED(true),
    /** The machine is not sure of its label. */
    LOW(false);

    private final boolean timed;

    Kind(boolean timed) {
        this.timed = timed;
    }

    /** Whether its cases are ranked by a time, and not by how sure the machine is. */
    boolean isTimed() {
        return timed;
    }

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this code. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
