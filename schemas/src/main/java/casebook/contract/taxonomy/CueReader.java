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
            words.shaped(entry, Shape.CUE);
            List<YamlValue> phrases = words.list(entry, "phrases");
            YamlValue phrase = entry.get("phrase");
            if (entry.isMapping()) {
                words.eitherOf(phrase, entry.get("phrases"), "phrase or phrases must be given");
            }
            phrases.forEach(one -> learn(cues, new CuePlace(entry, one)));
            if (phrase.isGiven()) {
                learn(single, new CuePlace(entry, phrase));
            }
        }
        cues.putAll(single);
        places.learn(code, List.copyOf(cues.values()));
        return cues.values().stream().map(this::cue).toList();
    }

    private void learn(Map<String, CuePlace> cues, CuePlace cue) {
        String phrase = words.text(cue.phrase());
        CuePlace earlier = cues.put(phrase, cue);
        if (earlier != null && !phrase.isEmpty()) {
            String where = earlier.phrase().place().told();
            words.complain(cue.phrase(), "\"%s\" is given twice: also at %s".formatted(phrase, where));
        }
    }

    private Cue cue(CuePlace cue) {
        return Cue.newBuilder()
                .setPhrase(words.text(cue.phrase()))
                .setWeight(words.number(cue.entry().get("weight"), 1))
                .setRequires(words.texts(cue.entry(), "requires"))
                .setExcludes(words.texts(cue.entry(), "excludes"))
                .build();
    }
}
