package casebook.enrich.classify.learned;

/** Ridge regression over some places, in its dual form: one factorisation, any number of answers. */
final class Ridge {

    private final Kernel kernel;
    private final int[] rows;

    /** The lower triangle of the Cholesky factor of (products + ridge * 1). */
    private final double[][] factor;

    Ridge(Kernel kernel, int[] rows, double ridge) {
        this.kernel = kernel;
        this.rows = rows;
        this.factor = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            factor[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double rest = kernel.product(rows[i], rows[j]) + (i == j ? ridge : 0);
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
    }

    /** The weights by direction that come nearest to these answers, measured from their mean. */
    double[] weights(double[] wanted) {
        double mean = 0;
        for (double answer : wanted) {
            mean += answer / wanted.length;
        }
        var dual = new double[wanted.length];
        for (int i = 0; i < dual.length; i++) {
            double rest = wanted[i] - mean;
            for (int k = 0; k < i; k++) {
                rest -= factor[i][k] * dual[k];
            }
            dual[i] = rest / factor[i][i];
        }
        for (int i = dual.length - 1; i >= 0; i--) {
            double rest = dual[i];
            for (int k = i + 1; k < dual.length; k++) {
                rest -= factor[k][i] * dual[k];
            }
            dual[i] = rest / factor[i][i];
        }
        var weights = new double[kernel.place(rows[0]).length];
        for (int i = 0; i < dual.length; i++) {
            double[] place = kernel.place(rows[i]);
            for (int d = 0; d < weights.length; d++) {
                weights[d] += dual[i] * place[d];
            }
        }
        return weights;
    }
}
