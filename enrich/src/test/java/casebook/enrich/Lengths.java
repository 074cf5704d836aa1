package casebook.enrich;

import casebook.enrich.embed.Embedder;
import java.util.List;

/** An embedder that knows one thing of a text: how long it is. */
public final class Lengths implements Embedder {

    @Override
    public String name() {
        return "lengths";
    }

    @Override
    public List<Float> embed(String text) {
        return text.isBlank() ? null : List.of((float) text.length());
    }
}
