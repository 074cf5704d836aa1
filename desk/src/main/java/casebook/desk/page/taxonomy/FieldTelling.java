package casebook.desk.page.taxonomy;

import casebook.contract.taxonomy.Changes;
import casebook.contract.taxonomy.CodeDiff;
import casebook.contract.taxonomy.CueChanges;
import casebook.desk.judging.Names;
import casebook.desk.page.taxonomy.ChangeList.Detail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts into words which fields differ. Pure. */
final class FieldTelling {

    /** The facet whose codes a model of the register has. */
    static final String MODALITY = "modality";

    private final ChangeWords words;
    private final Names before;
    private final Names after;

    FieldTelling(ChangeWords words, Names before, Names after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /**
     * The fields of a facet, a code or a model.
     *
     * @param facet whose codes are meant; empty where facets themselves are
     */
    List<Detail> of(String facet, Changes changes) {
        var details = new ArrayList<Detail>();
        changes.fields().stream()
                .filter(field -> !field.field().equals("version"))
                .forEach(field -> details.add(new Detail(
                        words.field(field.field()),
                        shown(before, facet, field.field(), field.before()),
                        shown(after, facet, field.field(), field.after()),
                        "")));
        changes.lists().forEach(list -> {
            more(details, words.more(words.field(list.field())), shown(after, facet, list.field(), list.added()));
            more(details, words.less(words.field(list.field())), shown(before, facet, list.field(), list.removed()));
        });
        return details;
    }

    /** Those of a code, with its cues. */
    List<Detail> of(String facet, CodeDiff code) {
        var details = new ArrayList<>(of(facet, code.changes()));
        CueChanges cues = code.cues();
        more(details, words.cuesAdded(cues.added().size()), cues.added());
        more(details, words.cuesRemoved(cues.removed().size()), cues.removed());
        more(
                details,
                words.cuesWeighed(cues.weighed().size()),
                cues.weighed().stream()
                        .map(cue -> words.weighed(cue.phrase(), cue.before(), cue.after()))
                        .toList());
        more(details, words.cuesConditioned(cues.conditioned().size()), cues.conditioned());
        return details;
    }

    private void more(List<Detail> details, String what, List<String> listed) {
        if (!listed.isEmpty()) {
            details.add(new Detail(what, "", "", String.join(words.comma(), listed)));
        }
    }

    private String shown(Names names, String facet, String field, String said) {
        return switch (said.isEmpty() ? "" : field) {
            case "" -> words.nothing();
            case "order" ->
                Arrays.stream(said.split(", "))
                        .map(code -> facet.isEmpty() ? names.facet(code) : names.code(facet, code))
                        .collect(Collectors.joining(words.comma()));
            case "choice" -> words.choice(said);
            case "kind" -> words.kind(said);
            case "onlyWhere" -> pair(names, said);
            default -> said;
        };
    }

    private List<String> shown(Names names, String facet, String field, List<String> listed) {
        return switch (field) {
            case "replaces", "covers", "modalities" ->
                listed.stream().map(code -> names.code(facet, code)).toList();
            case "implies" -> listed.stream().map(said -> pair(names, said)).toList();
            default -> listed;
        };
    }

    /** Of {@code facet/code}, with what may follow behind a blank. */
    private String pair(Names names, String said) {
        int slash = said.indexOf('/');
        int blank = said.lastIndexOf(' ');
        int end = blank > slash ? blank : said.length();
        String facet = said.substring(0, slash);
        return names.facet(facet)
                + words.colon()
                + names.code(facet, said.substring(slash + 1, end))
                + said.substring(end);
    }
}
