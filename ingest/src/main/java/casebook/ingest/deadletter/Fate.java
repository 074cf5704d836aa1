package casebook.ingest.deadletter;

/**
 * What is to become, or became, of one letter in a redrive.
 *
 * @param letter the letter
 * @param how in which way
 * @param stay why it is not redriven, for programs; null on all others
 * @param why why it is not redriven; empty on all others
 * @param remedy what to do instead
 */
public record Fate(Letter letter, How how, Stay stay, String why, String remedy) {

    /** In which way. */
    public enum How {
        /** Its key and bytes go to the topic they come from once more. */
        AGAIN("written again"),
        /** Its case is judged once more as it lies in the store. */
        REPLAY("judged again"),
        /** It has been redriven already. */
        BEFORE("redriven before"),
        /** It stays where it is. */
        NOT("not redriven");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }
    }

    /** Whether it goes back. */
    public boolean isToSend() {
        return how == How.AGAIN || how == How.REPLAY;
    }

    static Fate of(Letter letter, How how) {
        return new Fate(letter, how, null, "", "");
    }

    static Fate not(Letter letter, Stay stay, String why, String remedy) {
        return new Fate(letter, How.NOT, stay, why, remedy);
    }
}
