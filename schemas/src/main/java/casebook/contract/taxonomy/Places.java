package casebook.contract.taxonomy;

/** Where the fields of a record stand in the text it was read from. */
@FunctionalInterface
interface Places {

    /** Those of a record that came from elsewhere. */
    Places NONE = path -> new Place(path, 0, 0);

    /** The place of a field of the record. */
    Place of(String path);
}
