package casebook.ingest.extract.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Decides which pages of a paper cannot be read from their text and have to be recognised. Pure. */
public final class ScannedPages {

    /** A page number or a scanner's mark is no text. */
    static final int MOST_CHARACTERS = 10;

    private static final double MOST_UNMAPPED = 0.15;

    /**
     * Pages, counted from 1, that have next to no text, or text whose characters nobody can name.
     *
     * @param characters characters on each page
     * @param unmapped glyphs on each page that stand for no character; shorter where it is not known
     * @param drawnUpon tells whether anything at all is drawn on a page, so that a blank one is left alone
     */
    public static List<Integer> of(List<Integer> characters, List<Integer> unmapped, IntPredicate drawnUpon) {
        var pages = new ArrayList<Integer>();
        for (int i = 0; i < characters.size(); i++) {
            int known = characters.get(i);
            int unknown = i < unmapped.size() ? unmapped.get(i) : 0;
            boolean unreadable = unknown > MOST_CHARACTERS && unknown > MOST_UNMAPPED * (known + unknown);
            if ((known <= MOST_CHARACTERS || unreadable) && drawnUpon.test(i + 1)) {
                pages.add(i + 1);
            }
        }
        return pages;
    }

    private ScannedPages() {}
}
