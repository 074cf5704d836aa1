package casebook.enrich.classify;

import java.util.List;

/** A passage that names models, with the places in reading order. */
record Naming(Passage passage, List<Hit> hits, Silence silence) {}
