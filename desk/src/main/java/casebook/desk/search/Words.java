package casebook.desk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a query, all of which a case must have.
 *
 * @param asked whether anything was asked for at all
 * @param terms the words; none, although something was asked for, where it was nothing but signs
 */
record Words(boolean asked, List<Term> terms) {

    private static final int LONGEST = 500;
    private static final int MOST = 16;
    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]");

    /**
     * Takes a query apart.
     *
     * @throws BadQuery when it is too long
     */
    static Words of(String query) {
        if (query.length() > LONGEST) {
            throw new BadQuery("q has " + query.length() + " characters: ask with at most " + LONGEST + ".");
        }
        String plain = Normalizer.normalize(query, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var terms = new LinkedHashSet<Term>();
        Matcher quoted = QUOTED.matcher(plain);
        int after = 0;
        while (quoted.find()) {
            terms.addAll(runs(plain.substring(after, quoted.start())));
            terms.addAll(passage(quoted.group(1)));
            after = quoted.end();
        }
        terms.addAll(runs(plain.substring(after)));
        if (terms.size() > MOST) {
            throw new BadQuery("q has " + terms.size() + " words: ask with at most " + MOST + ".");
        }
        return new Words(!query.isBlank(), List.copyOf(terms));
    }

    /** What stands in quotes; what is one run stays together without them. */
    private static List<Term> passage(String text) {
        List<Term> runs = runs(text);
        return runs.size() < 2
                ? runs
                : List.of(new Term(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), true));
    }

    /** Runs of letters and digits; a word ends, too, where a script with blanks meets one without. */
    private static List<Term> runs(String text) {
        var runs = new ArrayList<Term>();
        var run = new StringBuilder();
        boolean unspaced = false;
        for (int character : text.codePoints().toArray()) {
            boolean letter = Character.isLetterOrDigit(character) || Term.isUnspaced(character);
            if (!run.isEmpty() && (!letter || unspaced != Term.isUnspaced(character))) {
                runs.add(new Term(run.toString(), false));
                run.setLength(0);
            }
            if (letter) {
                run.appendCodePoint(character);
                unspaced = Term.isUnspaced(character);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Term(run.toString(), false));
        }
        return runs;
    }
}
