package casebook.cli.taxonomy;

import casebook.contract.taxonomy.Complaint;
import casebook.contract.taxonomy.TaxonomyRefused;
import java.nio.file.Path;
import java.util.List;

/** A file whose taxonomy cannot be used, with every complaint about it. */
public final class UnusableTaxonomy extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Complaint> complaints;

    UnusableTaxonomy(Path file, TaxonomyRefused refused) {
        super(file + ": cannot be used:\n  " + String.join("\n  ", refused.complaints()), refused);
        complaints = refused.found();
    }

    /** The complaints, in the order of the file. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
