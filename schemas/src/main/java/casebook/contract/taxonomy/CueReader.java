package casebook.contract.taxonomy;

import casebook.event.Cue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cues as the taxonomy file writes them; many phrases of one weight may share an entry. */
final class CueReader {

    private final TaxonomyWords words;
    private final FilePlaces places;

    CueReader(TaxonomyWords words, FilePlaces places) {
        this.words = words;
        this.places = places;
    }

    /** The cues of a code. A phrase with an entry of its own counts as that entry says, whatever list it stands in as well. */
    List<Cue> cues(YamlValue code) {
        Map<String, CuePlace> cues = new LinkedHashMap<>();
        Map<String, CuePlace> single = new LinkedHashMap<>();
        for (YamlValue entry : words.list(code, "cues")) {
            Cue shared = shared(words.shaped(entry, Shape.CUE));
            YamlValue phrase = entry.get("phrase");
            words.list(entry, "phrases").forEach(one -> learn(cues, new CuePlace(shared, entry, one)));
            if (phrase.isGiven()) {
                learn(single, new CuePlace(shared, entry, phrase));
            } else if (entry.isMapping()) {
                words.eitherOf(phrase, entry.get("phrases"), "phrase or phrases must be given");
            }
        }
        cues.putAll(single);
        places.learn(code, List.copyOf(cues.values()));
        return cues.values().stream().map(CuePlace::cue).toList();
    }

    /** What an entry says of each of its phrases. */
    private Cue shared(YamlValue entry) {
        return Cue.newBuilder()
                .setPhrase("")
                .setWeight(words.number(entry.get("weight"), 1))
                .setRequires(words.texts(entry, "requires"))
                .setExcludes(words.texts(entry, "excludes"))
                .build();
    }

    private void learn(Map<String, CuePlace> cues, CuePlace cue) {
        String phrase = words.text(cue.phrase());
        if (phrase.isEmpty()) {
            words.empty(cue.phrase());
            return;
        }
        CuePlace earlier = cues.put(phrase, cue);
        if (earlier != null) {
            String where = earlier.phrase().place().told();
            words.complain(cue.phrase(), "\"%s\" is given twice: also at %s".formatted(phrase, where));
        }
    }
}
