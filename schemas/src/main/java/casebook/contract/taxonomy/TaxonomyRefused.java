package casebook.contract.taxonomy;

import java.util.List;

/** A taxonomy that cannot be used: every complaint in one message, one a line. */
public final class TaxonomyRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> complaints;

    TaxonomyRefused(List<String> complaints) {
        super("The taxonomy cannot be used:\n  " + String.join("\n  ", complaints));
        this.complaints = List.copyOf(complaints);
    }

    /** What is wrong with it, at least one complaint. */
    public List<String> complaints() {
        return complaints;
    }
}
