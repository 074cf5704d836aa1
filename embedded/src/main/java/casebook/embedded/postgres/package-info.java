/**
 * One PostgreSQL server beside this process.
 *
 * <p>Comes in: a folder and a port. Goes out: a JDBC address on loopback. Must not know: which tables there will be.
 */
package casebook.embedded.postgres;
