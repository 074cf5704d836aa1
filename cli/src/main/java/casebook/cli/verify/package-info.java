/**
 * Verify: does everything add up?
 *
 * <p>Comes in: the topics themselves, the archive's rows, the blobs. Goes out: the sum, and every difference found. Must
 * not know: how any of it came to be.
 */
package casebook.cli.verify;
