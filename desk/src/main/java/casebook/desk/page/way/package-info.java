/**
 * Way: where a submitted case stands.
 *
 * <p>Comes in: what the archive has heard of a case. Goes out: its stages and files in words, with what to do where something
 * was refused, and the case itself once it is curated. Must not know: HTTP, its handlers apart.
 */
package casebook.desk.page.way;
