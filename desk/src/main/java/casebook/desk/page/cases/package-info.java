/**
 * Cases: finding cases and taking them away.
 *
 * <p>Comes in: a page of the search. Goes out: what was asked, what else could be asked, and the cases found. Must not know:
 * HTTP, its handler apart, and how cases are found.
 */
package casebook.desk.page.cases;
