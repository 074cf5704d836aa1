/**
 * The archive from the outside: whether somebody fills it, and how much of the topics it still lacks.
 *
 * <p>Comes in: topics and the archive's offsets. Goes out: counts of records. Must not know: rows.
 */
package casebook.cli.archive;
