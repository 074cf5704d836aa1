package casebook.enrich;

import casebook.enrich.embed.Embedder;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An embedder that knows one thing of a text: how long it is.
 *
 * @param reading what it does to a text before it measures it; it may throw
 */
public record Lengths(UnaryOperator<String> reading) implements Embedder {

    /** One that measures texts as they are. */
    public Lengths() {
        this(UnaryOperator.identity());
    }

    @Override
    public String name() {
        return "lengths";
    }

    @Override
    public List<Float> embed(String text) {
        return text.isBlank() ? null : List.of((float) reading.apply(text).length());
    }
}
