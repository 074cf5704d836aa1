package casebook.contract.taxonomy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with a text; what a wrong field would break in the rules is not told again. */
final class Complaints {

    private static final Comparator<Complaint> AS_WRITTEN = Comparator.comparingInt(
                    (Complaint complaint) -> complaint.place().line())
            .thenComparingInt(complaint -> complaint.place().column());

    /** A set, because an entry of many phrases is asked once for each. */
    private final Set<Complaint> all = new LinkedHashSet<>();

    private final Set<String> unread = new HashSet<>();

    void add(Place place, String what) {
        all.add(new Complaint(place, what));
    }

    /** This field could not be read, so the record does not say what was meant. */
    void unread(String path) {
        unread.add(path);
    }

    void addRead(List<Complaint> broken) {
        broken.stream().filter(complaint -> isRead(complaint.place().path())).forEach(all::add);
    }

    /**
     * Ends the reading.
     *
     * @throws TaxonomyRefused when there is a complaint; it carries all, in the order of the text
     */
    void end() {
        if (!all.isEmpty()) {
            throw new TaxonomyRefused(all.stream().sorted(AS_WRITTEN).toList());
        }
    }

    /** Whether the record says what the text does, as far as it is known by now. */
    boolean isRead(String path) {
        String rest = path;
        while (!rest.isEmpty()) {
            if (unread.contains(rest)) {
                return false;
            }
            rest = rest.substring(0, Math.max(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['))));
        }
        return !unread.contains("");
    }
}
