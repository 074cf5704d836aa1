package casebook.contract.taxonomy;

/**
 * Where a cue of the record comes from.
 *
 * @param entry the entry that holds its weight and its conditions, perhaps for many phrases
 * @param phrase the phrase itself
 */
record CuePlace(YamlValue entry, YamlValue phrase) {

    /** The place of a field of the cue; the phrase itself where no field is named. */
    YamlValue field(String name) {
        return name.isEmpty() || name.equals("phrase") ? phrase : entry.get(name);
    }
}
