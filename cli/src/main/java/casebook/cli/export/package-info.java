/**
 * Export: a file of cases as it comes from the desk, kept whole or not at all.
 *
 * <p>Comes in: the bytes of a file, and where it is wanted. Goes out: the file. Must not know: what is in it.
 */
package casebook.cli.export;
