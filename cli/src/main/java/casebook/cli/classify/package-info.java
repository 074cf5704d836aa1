/**
 * Classify: judges cases where no house runs.
 *
 * <p>Comes in: documents and rows. Goes out: what the pipeline would say of each, in the order they came, or what stands
 * in the way of it. Must not know: brokers, stores, the right answers.
 */
package casebook.cli.classify;
