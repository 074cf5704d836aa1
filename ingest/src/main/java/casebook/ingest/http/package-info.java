/**
 * HTTP: what every door has in common.
 *
 * <p>Comes in: requests. Goes out: answers, and problems that say what to do. Must not know: what a case is, topics.
 */
package casebook.ingest.http;
