package casebook.ingest.extract.recognise.paper;

import java.text.Normalizer;
import java.util.List;

/** How far a recognised text is from the written one. */
public final class CharacterError {

    /** Characters to insert, delete or replace for each written one, after NFKC and without spaces; 0 is perfect. */
    public static double of(List<String> written, List<String> read) {
        int[] wanted = plain(written);
        int[] found = plain(read);
        return (double) distance(wanted, found) / wanted.length;
    }

    private static int[] plain(List<String> lines) {
        return Normalizer.normalize(String.join("", lines), Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .toArray();
    }

    private static int distance(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length];
    }

    private CharacterError() {}
}
