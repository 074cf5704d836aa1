package casebook.enrich.embed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces of words that a model knows, and the numbers it knows them by. */
final class Vocabulary {

    /** Marks a piece that goes on within a word. */
    private static final String WITHIN = "##";

    /** A word is no longer than this, in characters; what is, is noise. */
    static final int LONGEST_WORD = 100;

    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();
    private int longest;

    /** The vocabulary of a {@code tokenizer.json} as Hugging Face writes it. */
    static Vocabulary of(InputStream tokenizer) throws IOException {
        JsonNode pieces = new ObjectMapper().readTree(tokenizer).at("/model/vocab");
        var vocabulary = new Vocabulary();
        pieces.properties()
                .forEach(
                        piece -> vocabulary.add(piece.getKey(), piece.getValue().intValue()));
        return vocabulary;
    }

    private void add(String piece, int number) {
        if (piece.startsWith(WITHIN) && piece.length() > WITHIN.length()) {
            continuations.put(piece.substring(WITHIN.length()), number);
        } else {
            beginnings.put(piece, number);
        }
        longest = Math.max(longest, piece.length());
    }

    /** The number of a piece that is there for certain. */
    int number(String piece) {
        return beginnings.get(piece);
    }

    /** The pieces of a word, the longest first that fits; none when it cannot be put together from pieces. */
    List<Integer> pieces(String word) {
        var pieces = new ArrayList<Integer>();
        int begin = 0;
        while (begin < word.length()) {
            Map<String, Integer> known = begin == 0 ? beginnings : continuations;
            int end = Math.min(word.length(), begin + longest);
            while (end > begin && !known.containsKey(word.substring(begin, end))) {
                end--;
            }
            if (end == begin) {
                return List.of();
            }
            pieces.add(known.get(word.substring(begin, end)));
            begin = end;
        }
        return pieces;
    }
}
