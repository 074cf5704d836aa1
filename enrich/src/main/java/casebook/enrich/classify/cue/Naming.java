package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Passage;
import java.util.List;

/** A passage that names models, with the places in reading order. */
public record Naming(Passage passage, List<Hit> hits, Silence silence) {}
