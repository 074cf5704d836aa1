package casebook.desk.page.taxonomy;

import casebook.desk.judging.Segment;
import casebook.desk.page.frame.Link;
import casebook.desk.page.taxonomy.ChangeList.Other;
import java.util.List;

/** The versions with which one can be compared. */
final class Others {

    static List<Other> of(String version, String from, Versions versions) {
        Link changes = Link.to("/taxonomies/" + Segment.of(version) + "/changes");
        return versions.others(version).stream()
                .map(other -> new Other(changes.with("from", other).toString(), other, other.equals(from)))
                .toList();
    }

    private Others() {}
}
