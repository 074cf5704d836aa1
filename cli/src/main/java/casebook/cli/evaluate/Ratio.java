package casebook.cli.evaluate;

/** Shares of a whole; what is a share of nothing is no number. */
final class Ratio {

    /** {@code part / whole}; NaN where there is no whole. */
    static double of(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /** The harmonic mean of precision and recall; 0 where nothing is right, NaN where both are none. */
    static double f1(double right, double given, double wanted) {
        return of(2 * right, given + wanted);
    }

    private Ratio() {}
}
