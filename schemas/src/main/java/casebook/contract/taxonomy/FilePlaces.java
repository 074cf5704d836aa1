package casebook.contract.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the fields of a record stand in the file it was read from, which may write many cues as one entry. */
final class FilePlaces implements Places {

    private static final Pattern CUE = Pattern.compile("(.*)\\.cues\\[(\\d+)](?:\\.(\\w+))?(.*)");
    private static final Pattern STEP = Pattern.compile("(\\w+)|\\[(\\d+)]");

    private final YamlValue root;
    private final Map<String, List<CuePlace>> cues = new HashMap<>();

    FilePlaces(YamlValue root) {
        this.root = root;
    }

    /** Where the cues of a code come from, in the order of the record. */
    void learn(YamlValue code, List<CuePlace> places) {
        cues.put(code.place().path(), places);
    }

    @Override
    public Place of(String path) {
        Matcher cue = CUE.matcher(path);
        if (!cue.matches()) {
            return walk(root, path).place();
        }
        String field = cue.group(3) == null ? "" : cue.group(3);
        CuePlace place = cues.get(cue.group(1)).get(Integer.parseInt(cue.group(2)));
        return walk(place.field(field), cue.group(4)).place();
    }

    private static YamlValue walk(YamlValue from, String path) {
        YamlValue value = from;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            value = step.group(1) != null
                    ? value.get(step.group(1))
                    : value.elements().get(Integer.parseInt(step.group(2)));
        }
        return value;
    }
}
