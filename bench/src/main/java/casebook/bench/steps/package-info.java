/**
 * Steps, weighed: a case's way through enrich, and a replay's, against a pass-through of the same cases.
 *
 * <p>Comes in: extracted cases. Goes out: reports. Must not know: how texts are extracted.
 */
package casebook.bench.steps;
