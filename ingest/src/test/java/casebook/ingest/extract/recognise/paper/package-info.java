/**
 * Paper: pages as a scanner would deliver them, with the text that stands on them.
 *
 * <p>Comes in: a seed. Goes out: pictures, the same for the same seed. Must not know: how they are recognised.
 */
package casebook.ingest.extract.recognise.paper;
