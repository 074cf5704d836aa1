package casebook.enrich.classify.model;

import casebook.enrich.classify.passage.Passage;
import casebook.enrich.text.Sentences;
import java.util.regex.Pattern;

/** Where the clause around a place of a passage begins and ends. */
final class Clause {

    /** How far around a name its role is looked for, in UTF-16 units. */
    private static final int AROUND = 60;

    private static final Pattern PARAMETERS_FOLLOW = Pattern.compile("[，,]\\s?(?:其|模型)?(?:参数|规模|with|at)");

    static int start(Passage passage, int at) {
        int start = at;
        while (start > 0 && at - start < AROUND && !ends(passage, start - 1)) {
            start--;
        }
        return start;
    }

    static int end(Passage passage, int at) {
        int end = at;
        while (end < passage.text().length() && end - at < AROUND && !ends(passage, end)) {
            end++;
        }
        return end;
    }

    /** Up to where counts after a name are its own: in its clause, or in the next one when that begins with the word. */
    static int countsEnd(Passage passage, int from, int most) {
        int end = Math.min(end(passage, from), most);
        if (end + 1 < most
                && PARAMETERS_FOLLOW.matcher(passage.folded()).region(end, most).lookingAt()) {
            end = Math.min(end(passage, end + 1), most);
        }
        return end;
    }

    /** A colon does not part a name from its role: 基座模型：通义千问. */
    private static boolean ends(Passage passage, int at) {
        char c = passage.text().charAt(at);
        return c != '：' && c != ':' && c != '|' && Sentences.endsClause(passage.text(), at);
    }

    private Clause() {}
}
