/**
 * Demo: the main job, seen once from end to end.
 *
 * <p>Comes in: the samples. Goes out: a table of curated cases, and how long they took. Must not know: how the house is
 * built.
 */
package casebook.cli.demo;
