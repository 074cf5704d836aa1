package casebook.enrich.classify.learned;

import java.util.Arrays;
import java.util.List;

/**
 * The space in which cases lie: one direction a gram, weighed by how rare it is, and one for each number of a vector.
 *
 * @param rarity by gram, the logarithm of how many times fewer examples have it than there are; 0 leaves it out
 * @param middle the mean of the examples' vectors
 */
record Space(float[] rarity, float[] middle) {

    /** Length of a case's vector beside its grams, whose length is 1; fitted by leaving a fifth of the examples out. */
    private static final double VECTOR = 0.6;

    int dimensions() {
        return rarity.length + middle.length;
    }

    /** Where a case lies. */
    double[] place(Features features) {
        var place = new double[dimensions()];
        for (int i = 0; i < rarity.length; i++) {
            place[i] = features.grams()[i] ? rarity[i] : 0;
        }
        scale(place, 0, rarity.length, 1);
        List<Float> vector = features.vector();
        if (vector != null && vector.size() == middle.length) {
            for (int i = 0; i < middle.length; i++) {
                place[rarity.length + i] = vector.get(i) - middle[i];
            }
            scale(place, rarity.length, place.length, VECTOR);
        }
        return place;
    }

    /** The directions in which a place is not 0; of the thousands there are, a few hundred. */
    static int[] held(double[] place) {
        var held = new int[place.length];
        int count = 0;
        for (int i = 0; i < place.length; i++) {
            if (place[i] != 0) {
                held[count++] = i;
            }
        }
        return Arrays.copyOf(held, count);
    }

    private static void scale(double[] place, int from, int to, double length) {
        double square = 0;
        for (int i = from; i < to; i++) {
            square += place[i] * place[i];
        }
        double factor = square == 0 ? 0 : length / Math.sqrt(square);
        for (int i = from; i < to; i++) {
            place[i] *= factor;
        }
    }
}
