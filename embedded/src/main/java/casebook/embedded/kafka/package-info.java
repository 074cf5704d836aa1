/**
 * One Kafka node, broker and controller, inside this process.
 *
 * <p>Comes in: a folder and a port. Goes out: an address on loopback. Must not know: which topics there will be.
 */
package casebook.embedded.kafka;
