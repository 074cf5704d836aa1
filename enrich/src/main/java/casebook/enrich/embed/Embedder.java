package casebook.enrich.embed;

import java.util.List;

/**
 * Turns a text into a vector of length 1, so that the product of two vectors says how near their texts are.
 *
 * <p>Pure, safe for many threads, and total: no text makes it throw. Only vectors of one name may be compared.
 */
public interface Embedder {

    /** Model and most tokens; another one wherever the same text would get another vector. */
    String name();

    /** The vector of a text, of its beginning when it is long; null when it says nothing. */
    List<Float> embed(String text);
}
