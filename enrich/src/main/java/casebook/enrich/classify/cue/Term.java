package casebook.enrich.classify.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything one phrase stands for. Filled while the lexicon is built, never changed afterwards. */
public final class Term {

    /**
     * One phrase as a cue of one code.
     *
     * @param facet index of the facet
     * @param code index of the code in the facet
     * @param weight how strongly it speaks
     * @param requires one of these must stand in the case, unless there are none
     * @param excludes an occurrence inside one of these does not count
     * @param inField whether it only counts in a field that declares the facet
     */
    record Voice(int facet, int code, double weight, List<Term> requires, List<Term> excludes, boolean inField) {}

    final String phrase;
    final List<Voice> voices = new ArrayList<>();
    final List<Integer> models = new ArrayList<>();
    /** Whether it says no to what follows. */
    boolean negates;
    /** Whether it says no to what stands before it. */
    boolean negatesBackwards;
    /** Whether it turns to the future. */
    boolean foretells;

    Term(String phrase) {
        this.phrase = phrase;
    }

    /** Indexes of the registered models it names, in the register's order of appearance; empty for every other phrase. */
    public List<Integer> models() {
        return Collections.unmodifiableList(models);
    }

    boolean isModel() {
        return !models.isEmpty();
    }
}
