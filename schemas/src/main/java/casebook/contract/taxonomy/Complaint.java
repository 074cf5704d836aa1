package casebook.contract.taxonomy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What is wrong with one field of a taxonomy.
 *
 * @param place the field, and its line where there is one
 * @param what what is wrong, and what it must be
 */
public record Complaint(@JsonUnwrapped Place place, String what) {

    @Override
    public String toString() {
        boolean named = place.line() > 0 && !place.path().isEmpty();
        String where = place.told() + (named ? ", " + place.path() : "");
        return where.isEmpty() ? what : where + ": " + what;
    }
}
