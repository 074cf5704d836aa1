/**
 * Reextract: which cases are worth reading anew?
 *
 * <p>Comes in: the rows of the ledger, what a person names. Goes out: the ids of cases. Must not know: how they are read.
 */
package casebook.cli.reextract;
