/**
 * Topic: reading topics as any subscriber would, committed records only and without a group.
 *
 * <p>Comes in: names of topics. Goes out: their records. Must not know: what is done with them.
 */
package casebook.process.topic;
