package casebook.enrich.embed;

import java.util.Arrays;
import java.util.List;

/** Tokens as they are read, between the one a text begins with and the one it ends with. */
final class Tokens {

    private final Vocabulary vocabulary;
    private final int unknown;
    private final long[] numbers;
    private final StringBuilder word = new StringBuilder();
    private int size;
    private boolean known;

    Tokens(Vocabulary vocabulary, int most) {
        this.vocabulary = vocabulary;
        unknown = vocabulary.number("[UNK]");
        numbers = new long[most];
        put(vocabulary.number("[CLS]"));
    }

    /** Adds a character to the word that is being read. */
    void add(int character) {
        if (word.length() <= 2 * Vocabulary.LONGEST_WORD) {
            word.appendCodePoint(character);
        }
    }

    /** Cuts the word that has been read into its tokens. */
    void endWord() {
        if (word.isEmpty()) {
            return;
        }
        List<Integer> pieces = isTooLong() ? List.of() : vocabulary.pieces(word.toString());
        if (pieces.isEmpty()) {
            put(unknown);
        }
        known |= !pieces.isEmpty();
        pieces.forEach(this::put);
        word.setLength(0);
    }

    private boolean isTooLong() {
        return word.codePointCount(0, word.length()) > Vocabulary.LONGEST_WORD;
    }

    private void put(int number) {
        if (!full()) {
            numbers[size++] = number;
        }
    }

    /** Whether only the last token still has a place. */
    boolean full() {
        return size == numbers.length - 1;
    }

    /** The text is at its end. */
    void end() {
        endWord();
        numbers[size++] = vocabulary.number("[SEP]");
    }

    /** Whether the model knows any word of the text. */
    boolean sayAnything() {
        return known;
    }

    /** The numbers of the tokens. */
    long[] numbers() {
        return Arrays.copyOf(numbers, size);
    }
}
