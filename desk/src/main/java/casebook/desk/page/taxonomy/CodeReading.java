package casebook.desk.page.taxonomy;

import casebook.desk.judging.Names;
import casebook.desk.page.taxonomy.TaxonomyView.CodeView;
import casebook.desk.page.taxonomy.TaxonomyView.Cues;
import casebook.desk.wording.Wording;
import casebook.event.Cue;
import casebook.event.TaxonomyCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of a code what an office can read. Pure. */
record CodeReading(Wording wording, TaxonomyWords words, Names names) {

    CodeView of(String facet, TaxonomyCode code) {
        var notes = new ArrayList<String>();
        if (!code.getReplaces().isEmpty()) {
            notes.add(words.replaces(names(facet, code.getReplaces())));
        }
        if (!code.getCovers().isEmpty()) {
            notes.add(words.covers(names(facet, code.getCovers())));
        }
        if (!code.getImplies().isEmpty()) {
            notes.add(words.implies(String.join(
                    wording.comma(),
                    code.getImplies().stream()
                            .map(implied -> names.facet(implied.getFacet())
                                    + words.colon()
                                    + names.code(implied.getFacet(), implied.getCode()))
                            .toList())));
        }
        if (!code.getGbt4754().isEmpty()) {
            notes.add(words.gbt4754(String.join(wording.comma(), code.getGbt4754())));
        }
        return new CodeView(
                names.code(facet, code.getCode()),
                wording.say(code.getDefinition().getZh(), code.getDefinition().getEn()),
                notes,
                words.cues(code.getCues().size()),
                cues(code.getCues()),
                code.getExamples());
    }

    private String names(String facet, List<String> codes) {
        return String.join(
                wording.comma(),
                codes.stream().map(code -> names.code(facet, code)).toList());
    }

    /** The strongest first. */
    private List<Cues> cues(List<Cue> cues) {
        Map<String, List<String>> byWeight = new LinkedHashMap<>();
        for (double least : List.of(3.0, 2.0, 1.0, 0.0)) {
            byWeight.put(words.weight(least), new ArrayList<>());
        }
        cues.forEach(cue -> byWeight.get(words.weight(Math.min(3, Math.floor(cue.getWeight()))))
                .add(phrase(cue)));
        return byWeight.entrySet().stream()
                .filter(some -> !some.getValue().isEmpty())
                .map(some -> new Cues(some.getKey(), String.join(wording.comma(), some.getValue())))
                .toList();
    }

    private String phrase(Cue cue) {
        String phrase = cue.getPhrase();
        if (!cue.getRequires().isEmpty()) {
            phrase += words.requires(String.join(" / ", cue.getRequires()));
        }
        if (!cue.getExcludes().isEmpty()) {
            phrase += words.excludes(String.join(" / ", cue.getExcludes()));
        }
        return phrase;
    }
}
