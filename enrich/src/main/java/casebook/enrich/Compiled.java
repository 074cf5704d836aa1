package casebook.enrich;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * Makes the costly thing once for equal inputs, of which it keeps two: six partitions share the taxonomy in force and that
 * of a preview.
 */
final class Compiled<I, O> implements Function<I, O> {

    private static final int KEPT = 2;

    private record Made<I, O>(I input, O output) {}

    private final Function<I, O> maker;
    private final Deque<Made<I, O>> made = new ArrayDeque<>();

    Compiled(Function<I, O> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized O apply(I input) {
        for (Made<I, O> known : made) {
            if (known.input.equals(input)) {
                return known.output;
            }
        }
        O output = maker.apply(input);
        made.addFirst(new Made<>(input, output));
        if (made.size() > KEPT) {
            made.removeLast();
        }
        return output;
    }
}
