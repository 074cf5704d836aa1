package casebook.enrich.classify.learned;

import java.util.List;

/** The products of some places with each other, and ridge regression over any of them. */
final class Kernel {

    private final List<double[]> places;
    private final double[][] products;

    Kernel(List<double[]> places) {
        this.places = places;
        this.products = new double[places.size()][places.size()];
        for (int i = 0; i < products.length; i++) {
            int[] held = Space.held(places.get(i));
            for (int j = 0; j <= i; j++) {
                products[i][j] = product(places.get(i), places.get(j), held);
                products[j][i] = products[i][j];
            }
        }
    }

    /** The regression over the places with these numbers. */
    Ridge over(int[] rows, double ridge) {
        return new Ridge(this, rows, ridge);
    }

    double product(int one, int other) {
        return products[one][other];
    }

    double[] place(int row) {
        return places.get(row);
    }

    private static double product(double[] one, double[] other, int[] held) {
        double product = 0;
        for (int i : held) {
            product += one[i] * other[i];
        }
        return product;
    }
}
