package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.enrich.classify.meaning.Nearness;
import java.util.List;

/**
 * What speaks in one facet.
 *
 * @param scores what the cues say of each code, in the taxonomy's order
 * @param characters length of what was read, in UTF-16 units
 * @param nearness what the meaning of the case says of each code
 */
public record Hearing(List<CodeScore> scores, int characters, Nearness nearness) {}
