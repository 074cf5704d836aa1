/**
 * Asking: what is asked back before something is done to all cases.
 *
 * <p>Comes in: what is wanted. Goes out: what will happen, in words, and the request that makes it happen. Must not know: who
 * answers the request.
 */
package casebook.desk.page.asking;
