package casebook.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an expert wants to be asked.
 *
 * @param kind one kind only
 * @param facet one facet only
 * @param sector cases of this primary sector only
 * @param below a label is asked about that is less sure than this
 */
public record Narrowing(Optional<Kind> kind, Optional<String> facet, Optional<String> sector, double below) {

    /**
     * How sure the machine has to be, if nothing else is said. Its confidence agrees with its accuracy, so of the labels that
     * are less sure three in ten or more are wrong, and a look at them is worth an expert's time.
     */
    public static final double LOW = 0.7;

    /** Labels that are surer than this are in no index of what is unsure. */
    public static final double MOST = 0.9;

    /** Everything. */
    public static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), LOW);

    private static final Pattern CODE = Pattern.compile("[\\w-]{1,64}");

    /**
     * Reads what was asked for.
     *
     * @return nothing where it makes no sense
     */
    public static Optional<Narrowing> of(
            Optional<String> kind, Optional<String> facet, Optional<String> sector, Optional<String> below) {
        Optional<Kind> known = kind.flatMap(Kind::of);
        boolean codes = facet.stream().allMatch(code -> CODE.matcher(code).matches())
                && sector.stream().allMatch(code -> CODE.matcher(code).matches());
        double limit = below.map(Narrowing::share).orElse(LOW);
        return known.isPresent() == kind.isPresent() && codes && limit > 0 && limit <= MOST
                ? Optional.of(new Narrowing(known, facet, sector, limit))
                : Optional.empty();
    }

    private static double share(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The same of this kind only; of all for none. */
    public Narrowing of(Optional<Kind> other) {
        return new Narrowing(other, facet, sector, below);
    }

    /** The kinds that are asked, the most urgent first. */
    public List<Kind> kinds() {
        return kind.map(List::of).orElse(List.of(Kind.values()));
    }

    boolean asks(String other) {
        return facet.isEmpty() || facet.get().equals(other);
    }
}
