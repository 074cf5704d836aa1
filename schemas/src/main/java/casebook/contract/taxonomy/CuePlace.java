package casebook.contract.taxonomy;

import casebook.event.Cue;

/**
 * A cue of the record and where it comes from.
 *
 * @param shared what the entry says of each of its phrases
 * @param entry the entry that holds its weight and its conditions, perhaps for many phrases
 * @param phrase the phrase itself
 */
record CuePlace(Cue shared, YamlValue entry, YamlValue phrase) {

    Cue cue() {
        return new Cue(phrase.text(), shared.getWeight(), shared.getRequires(), shared.getExcludes());
    }

    /** The place of a field of the cue; the phrase itself where no field is named. */
    YamlValue field(String name) {
        return name.isEmpty() || name.equals("phrase") ? phrase : entry.get(name);
    }
}
