package casebook.desk.page.replay;

import casebook.desk.judging.Difference.Change;
import casebook.desk.judging.Segment;
import casebook.desk.page.frame.Link;

/**
 * Which of its differences the page of a replay is asked for.
 *
 * @param change the change; null for all
 * @param page the page, from 1
 */
record Asked(String path, Change change, int page) {

    private static final int LONGEST = 6;

    /** What makes no sense asks for nothing. */
    static Asked of(String id, String facet, String from, String to, String page) {
        boolean counted = page != null && page.length() <= LONGEST && page.matches("[1-9]\\d*");
        return new Asked(
                "/replays/" + Segment.of(id),
                facet == null ? null : new Change(facet, from == null ? "" : from, to == null ? "" : to),
                counted ? Integer.parseInt(page) : 1);
    }

    /** To the cases of a change. */
    String to(Change other) {
        return link(other).toString() + "#cases";
    }

    /** To all of them. */
    String toAll() {
        return path;
    }

    /** To another page. */
    String to(int other) {
        return link(change).with("page", String.valueOf(other)) + "#cases";
    }

    private Link link(Change of) {
        Link link = Link.to(path);
        return of == null
                ? link
                : link.with("facet", of.facet()).with("from", of.before()).with("to", of.after());
    }
}
