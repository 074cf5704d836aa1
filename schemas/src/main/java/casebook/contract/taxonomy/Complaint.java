package casebook.contract.taxonomy;

/**
 * What is wrong with one field of a taxonomy.
 *
 * @param place the field, and its line where there is one
 * @param what what is wrong, and what it must be
 */
public record Complaint(Place place, String what) {

    @Override
    public String toString() {
        boolean named = place.line() > 0 && !place.path().isEmpty();
        return place.told() + (named ? ", " + place.path() : "") + ": " + what;
    }
}
