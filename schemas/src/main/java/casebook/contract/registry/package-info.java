/**
 * Registry: the ids of the schemas when somebody else gives them out.
 *
 * <p>Comes in: the address of a registry that speaks Confluent's API. Goes out: which id is which schema, and whether
 * what was written before agrees. Must not know: events.
 */
package casebook.contract.registry;
