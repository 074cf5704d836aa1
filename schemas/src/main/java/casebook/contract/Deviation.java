package casebook.contract;

/**
 * Something about the topics that is not as the catalogue has it.
 *
 * @param stopsAStart whether Casebook does not start on it: it would break its word at once
 * @param found what is so, in a sentence
 * @param remedy what puts it right
 */
public record Deviation(boolean stopsAStart, String found, String remedy) {

    @Override
    public String toString() {
        return found + ": " + remedy;
    }
}
