package casebook.cli.taxonomy;

import casebook.contract.taxonomy.Complaint;
import casebook.contract.taxonomy.Place;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was found of a taxonomy file.
 *
 * @param file the file
 * @param usable whether its taxonomy can be used
 * @param version its version; null when it cannot be used
 * @param counts how large it is; null when it cannot be used
 * @param complaints all that is wrong with it, in the order of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Validated(
        String file, boolean usable, String version, TaxonomyCounts counts, List<Complaint> complaints) {

    /** Reads the file; one that is not there is not usable either. */
    public static Validated of(Path file) {
        try {
            var taxonomy = TaxonomySource.read(file);
            return new Validated(file.toString(), true, taxonomy.getVersion(), TaxonomyCounts.of(taxonomy), List.of());
        } catch (UnusableTaxonomy unusable) {
            return refused(file, unusable.complaints());
        } catch (IOException unreadable) {
            return refused(file, List.of(new Complaint(new Place("", 0, 0), unreadable.getMessage())));
        }
    }

    /** The same for a person. */
    public String words() {
        return usable
                ? "%s: %s, %s: can be used".formatted(file, version, counts)
                : complaints.stream()
                        .map(Complaint::toString)
                        .collect(Collectors.joining("\n  ", file + ": cannot be used:\n  ", ""));
    }

    private static Validated refused(Path file, List<Complaint> complaints) {
        return new Validated(file.toString(), false, null, null, complaints);
    }
}
