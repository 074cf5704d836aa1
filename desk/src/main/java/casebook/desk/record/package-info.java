/**
 * Record: what the archive has of one case.
 *
 * <p>Comes in: the id of a case, and the archive's rows. Goes out: its record, where it stands, history, text and the
 * cases that are most like it. Must not know: HTTP.
 */
package casebook.desk.record;
