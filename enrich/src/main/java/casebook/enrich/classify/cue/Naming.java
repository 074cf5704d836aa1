package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Passage;
import java.util.List;

/** A passage with the places that name models, in reading order, and what it denies or only plans. */
public record Naming(Passage passage, List<Hit> hits, Silence silence) {}
