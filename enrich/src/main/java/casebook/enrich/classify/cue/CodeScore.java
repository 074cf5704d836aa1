package casebook.enrich.classify.cue;

import casebook.event.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for one code. */
public final class CodeScore {

    private static final int MOST_EVIDENCE = 5;

    /** More occurrences of one phrase show nothing new. */
    private static final int MOST_OCCURRENCES = 20;

    /** One phrase as often as it stands. */
    private static final class Phrase {
        final List<Found> found = new ArrayList<>();
        double places;

        /** The tenth time says little more than the third. */
        double score() {
            double weight = found.get(0).voice().weight();
            return weight * (places <= 1 ? places : 1 + Math.log(places));
        }
    }

    private final String code;
    private final Map<Term, Phrase> phrases = new LinkedHashMap<>();
    private final List<Evidence> implied = new ArrayList<>();
    private double declared;
    private double bonus;

    CodeScore(String code) {
        this.code = code;
    }

    void add(Found found) {
        Phrase phrase = phrases.computeIfAbsent(found.hit().term(), term -> new Phrase());
        phrase.places += found.place();
        if (phrase.found.size() < MOST_OCCURRENCES) {
            phrase.found.add(found);
        }
        declared = found.declares() ? Math.max(declared, found.voice().weight()) : declared;
    }

    /** Adds what another label lets us think of this one. */
    public void imply(double weight, List<Evidence> evidence) {
        bonus += weight;
        implied.addAll(evidence);
    }

    public String code() {
        return code;
    }

    /** All that speaks for it, at least 0. */
    public double score() {
        return strongly(0) + bonus;
    }

    /** What the phrases of at least this weight say. */
    public double strongly(double leastWeight) {
        if (phrases.isEmpty()) {
            return 0;
        }
        return phrases.values().stream()
                .filter(phrase -> phrase.found.get(0).voice().weight() >= leastWeight)
                .mapToDouble(Phrase::score)
                .sum();
    }

    /** How clearly a field declares it; 0 when none does. */
    public double declared() {
        return declared;
    }

    /** The passages that speak for it: the best of every phrase, strongest first. */
    public List<Evidence> evidence() {
        var strongest = new ArrayList<Evidence>();
        Set<Evidence> told = new HashSet<>();
        phrases.values().stream()
                .sorted(Comparator.comparingDouble(Phrase::score).reversed())
                .map(phrase -> phrase.found.stream()
                        .max(Comparator.comparingDouble(Found::strength))
                        .orElseThrow())
                .map(Found::evidence)
                .limit(MOST_EVIDENCE)
                .filter(told::add)
                .forEach(strongest::add);
        implied.stream()
                .filter(told::add)
                .limit(MOST_EVIDENCE - strongest.size())
                .forEach(strongest::add);
        return strongest;
    }
}
