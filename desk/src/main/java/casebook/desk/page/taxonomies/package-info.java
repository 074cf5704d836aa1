/**
 * Taxonomies: by what cases are judged, which versions there are, and how they were put in force.
 *
 * <p>Comes in: published taxonomies and replays in a few words. Goes out: both as tables, a form that publishes, and buttons that
 * preview and apply. Must not know: HTTP, its handler apart.
 */
package casebook.desk.page.taxonomies;
