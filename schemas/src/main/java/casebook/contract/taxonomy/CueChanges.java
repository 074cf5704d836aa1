package casebook.contract.taxonomy;

import casebook.event.Cue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cues of a code differ.
 *
 * @param added new phrases
 * @param removed phrases that are gone
 * @param weighed phrases that weigh otherwise
 * @param conditioned phrases that count under other conditions ({@code requires}, {@code excludes})
 */
public record CueChanges(List<String> added, List<String> removed, List<Weighed> weighed, List<String> conditioned) {

    /**
     * A phrase that weighs otherwise.
     *
     * @param phrase the phrase
     * @param before its weight before
     * @param after its weight now
     */
    public record Weighed(String phrase, double before, double after) {}

    static CueChanges between(List<Cue> before, List<Cue> after) {
        Map<String, Cue> old = byPhrase(before);
        Map<String, Cue> now = byPhrase(after);
        var weighed = new ArrayList<Weighed>();
        var conditioned = new ArrayList<String>();
        now.forEach((phrase, cue) -> {
            Cue was = old.getOrDefault(phrase, cue);
            if (was.getWeight() != cue.getWeight()) {
                weighed.add(new Weighed(phrase, was.getWeight(), cue.getWeight()));
            }
            if (!was.getRequires().equals(cue.getRequires())
                    || !was.getExcludes().equals(cue.getExcludes())) {
                conditioned.add(phrase);
            }
        });
        List<String> was = List.copyOf(old.keySet());
        List<String> is = List.copyOf(now.keySet());
        return new CueChanges(Changes.without(is, was), Changes.without(was, is), weighed, conditioned);
    }

    /** Whether there is any. */
    public boolean differ() {
        return !added.isEmpty() || !removed.isEmpty() || !weighed.isEmpty() || !conditioned.isEmpty();
    }

    private static Map<String, Cue> byPhrase(List<Cue> cues) {
        Map<String, Cue> phrases = new LinkedHashMap<>();
        cues.forEach(cue -> phrases.put(cue.getPhrase(), cue));
        return phrases;
    }
}
