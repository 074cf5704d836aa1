/**
 * Registry: the released schemas, for whoever reads the topics from outside.
 *
 * <p>Comes in: questions in the language of Confluent's schema registry. Goes out: the schemas of this build, under the
 * ids that stand in the records. Must not know: cases, the broker.
 */
package casebook.ingest.registry;
