package casebook.enrich.classify.meaning;

import java.util.List;

/** Arithmetic on vectors of one length. */
final class Centre {

    /** The mean of some vectors, at least one. */
    static double[] of(List<double[]> vectors) {
        var mean = new double[vectors.get(0).length];
        for (double[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    /** The direction from an origin to a point, of length 1; zeros where both are the same. */
    static double[] direction(double[] origin, double[] point) {
        var direction = new double[point.length];
        double square = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = point[i] - origin[i];
            square += direction[i] * direction[i];
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        for (int i = 0; i < direction.length; i++) {
            direction[i] /= length;
        }
        return direction;
    }

    /** The product of two directions, from -1 for opposite ones to 1 for the same. */
    static double product(double[] one, double[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private Centre() {}
}
