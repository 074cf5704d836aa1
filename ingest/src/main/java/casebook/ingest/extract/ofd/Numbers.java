package casebook.ingest.extract.ofd;

import java.util.ArrayList;
import java.util.List;

/** Rows of numbers, as attributes hold them. Pure. */
final class Numbers {

    private static final int MOST = 10_000;

    /** The numbers; none where anything is not a number. */
    static List<Double> of(String row) {
        var numbers = new ArrayList<Double>();
        try {
            for (String number : parts(row)) {
                numbers.add(finite(number));
            }
        } catch (NumberFormatException other) {
            return List.of();
        }
        return numbers;
    }

    /** The number; another where there is none. */
    static double of(String number, double otherwise) {
        List<Double> numbers = of(number);
        return numbers.isEmpty() ? otherwise : numbers.get(0);
    }

    /** The sum of steps from character to character, in which {@code g 3 5.5} is three steps of 5.5. */
    static double sum(String steps) {
        String[] parts = parts(steps);
        double sum = 0;
        try {
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].equals("g") && i + 2 < parts.length) {
                    sum += finite(parts[i + 1]) * finite(parts[i + 2]);
                    i += 2;
                } else {
                    sum += finite(parts[i]);
                }
            }
        } catch (NumberFormatException other) {
            return 0;
        }
        return sum;
    }

    private static String[] parts(String row) {
        return row == null || row.isBlank() ? new String[0] : row.strip().split("\\s+", MOST);
    }

    private static double finite(String number) {
        double value = Double.parseDouble(number);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(number);
        }
        return value;
    }

    private Numbers() {}
}
