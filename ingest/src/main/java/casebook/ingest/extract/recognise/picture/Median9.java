package casebook.ingest.extract.recognise.picture;

/** The median of nine by a network of nineteen exchanges. */
final class Median9 {

    private static final int[] EXCHANGES = {
        1, 2, 4, 5, 7, 8, 0, 1, 3, 4, 6, 7, 1, 2, 4, 5, 7, 8, 0, 3, 5, 8, 4, 7, 3, 6, 1, 4, 2, 5, 4, 7, 4, 2, 6, 4, 4, 2
    };

    static int of(int[] nine) {
        for (int i = 0; i < EXCHANGES.length; i += 2) {
            int a = nine[EXCHANGES[i]];
            int b = nine[EXCHANGES[i + 1]];
            nine[EXCHANGES[i]] = Math.min(a, b);
            nine[EXCHANGES[i + 1]] = Math.max(a, b);
        }
        return nine[4];
    }

    private Median9() {}
}
