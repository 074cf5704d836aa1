package casebook.contract.taxonomy;

import java.util.List;
import java.util.stream.Collectors;

/** A taxonomy that cannot be used: every complaint in one message, one a line. */
public final class TaxonomyRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Complaint> found;

    TaxonomyRefused(List<Complaint> found) {
        super(found.stream()
                .map(Complaint::toString)
                .collect(Collectors.joining("\n  ", "The taxonomy cannot be used:\n  ", "")));
        this.found = List.copyOf(found);
    }

    /** What is wrong with it and where, at least one complaint, in the order of the text. */
    public List<Complaint> found() {
        return found;
    }

    /** The same in words. */
    public List<String> complaints() {
        return found.stream().map(Complaint::toString).toList();
    }
}
