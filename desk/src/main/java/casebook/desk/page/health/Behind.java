package casebook.desk.page.health;

import java.util.List;

/** How many cases one ledger has not heard of, or not the newest of, as another one has. Pure. */
final class Behind {

    static long of(Sum one, Sum other) {
        long unheard = Math.max(0, other.inAState() - one.inAState());
        // A case that has moved on is missing where it is and stands still where it was.
        long moved = 0;
        List<Long> here = ends(one);
        List<Long> there = ends(other);
        for (int i = 0; i < here.size(); i++) {
            moved += Math.max(0, there.get(i) - here.get(i));
        }
        return Math.max(unheard, moved);
    }

    private static List<Long> ends(Sum sum) {
        return List.of(sum.curated(), sum.rejected(), sum.withdrawn(), sum.failed());
    }

    private Behind() {}
}
