/**
 * Testkit: the real things that tests stand on, fresh for each of them.
 *
 * <p>Comes in: nothing. Goes out: a broker, a database, a process to kill. Must not know: any module but the contract.
 */
package casebook.testkit;
