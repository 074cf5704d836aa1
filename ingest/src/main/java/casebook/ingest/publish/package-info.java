/**
 * Publish: how a fact gets onto a topic.
 *
 * <p>Comes in: events. Goes out: acknowledged records. Must not know: which door speaks.
 */
package casebook.ingest.publish;
