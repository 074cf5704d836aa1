package casebook.enrich.classify.passage;

/** Where a passage stands, and how much more it says there than in the body. */
public enum Place {
    TITLE(5),
    FIELD(1.5),
    HEADING(1.6),
    LEAD(1.5),
    BODY(1),
    /** Who applies says something of the sector, and nothing else. */
    ORGANISATION(1);

    /** Times an occurrence in the body. */
    private final double weight;

    Place(double weight) {
        this.weight = weight;
    }

    /** Times an occurrence in the body, greater than 0. */
    public double weight() {
        return weight;
    }
}
