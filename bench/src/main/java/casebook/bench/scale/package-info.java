/**
 * Scale: how things are weighed against each other.
 *
 * <p>Comes in: contenders. Goes out: laps and ratios between them. Must not know: what they do.
 */
package casebook.bench.scale;
