/**
 * Pages: the desk for people, in Chinese and English.
 *
 * <p>Comes in: requests of browsers. Goes out: pages that can be read and searched without JavaScript. Must not know: how a
 * page is drawn; every page has a room of its own, and all share one frame.
 */
package casebook.desk.page;
