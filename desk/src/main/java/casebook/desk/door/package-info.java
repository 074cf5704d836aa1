/**
 * Doors: what ingest knows and the archive does not, asked by pages.
 *
 * <p>Comes in: paths of the API. Goes out: what its doors answer, as JSON. Must not know: what a page makes of it; and it never
 * writes, which browsers do themselves.
 */
package casebook.desk.door;
