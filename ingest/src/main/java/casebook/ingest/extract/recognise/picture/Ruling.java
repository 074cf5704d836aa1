package casebook.ingest.extract.recognise.picture;

import casebook.ingest.extract.recognise.picture.Rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines of tables on a straightened page: long runs of ink that meet each other. Pure. */
public final class Ruling {

    private static final int LEVEL_SHARE = 16;
    /** Longer than this share of the width, a line is none of the strokes of a line of writing. */
    private static final int LONG_SHARE = 4;

    private static final int UPRIGHT_SHARE = 55;
    private static final int GAP = 3;
    private static final int NEAR = 6;
    private static final int THICKEST = 14;

    private final boolean[] ink;
    private final int width;
    private final int height;

    private Ruling(boolean[] ink, int width, int height) {
        this.ink = ink;
        this.width = width;
        this.height = height;
    }

    /** The lines of this page. */
    public static Rules of(Plane page) {
        // Thin lines grow faint where a scanner blurs them, so that what is written is darker than they are.
        int threshold = Math.min(210, page.threshold() + 30);
        var ruling = new Ruling(page.darkerThan(threshold), page.width(), page.height());
        List<Rule> level = ruling.find(page.width() / LEVEL_SHARE, false);
        List<Rule> upright = ruling.find(page.height() / UPRIGHT_SHARE, true);
        List<Rule> meeting = upright.stream()
                .filter(rule -> touches(rule.from(), rule.at(), level) && touches(rule.to(), rule.at(), level))
                .toList();
        int unsupported = page.width() / LONG_SHARE;
        List<Rule> held = level.stream()
                .filter(rule -> rule.to() - rule.from() > unsupported
                        || touches(rule.from(), rule.at(), meeting) && touches(rule.to(), rule.at(), meeting))
                .toList();
        return new Rules(held, meeting);
    }

    /** Whether the end of a line at this place lies on one of those that run across. */
    private static boolean touches(int end, int at, List<Rule> across) {
        return across.stream()
                .anyMatch(rule -> Math.abs(rule.at() - end) <= 2 * NEAR
                        && at >= rule.from() - 2 * NEAR
                        && at <= rule.to() + 2 * NEAR);
    }

    /** Ink here or on either side, so that a line that is not quite straight stays in one piece. */
    private boolean inked(int along, int across, boolean upright) {
        int x = upright ? across : along;
        int y = upright ? along : across;
        if (ink[y * width + x]) {
            return true;
        }
        return upright
                ? x > 0 && ink[y * width + x - 1] || x + 1 < width && ink[y * width + x + 1]
                : y > 0 && ink[(y - 1) * width + x] || y + 1 < height && ink[(y + 1) * width + x];
    }

    private List<Rule> find(int shortest, boolean upright) {
        var found = new ArrayList<Rule>();
        int lanes = upright ? width : height;
        int length = upright ? height : width;
        for (int lane = 0; lane < lanes; lane++) {
            int start = -1;
            int last = -1;
            for (int at = 0; at < length; at++) {
                if (inked(at, lane, upright)) {
                    start = start < 0 ? at : start;
                    last = at;
                } else if (start >= 0 && at - last > GAP) {
                    add(new Rule(lane, start, last + 1), shortest, found);
                    start = -1;
                }
            }
            if (start >= 0) {
                add(new Rule(lane, start, last + 1), shortest, found);
            }
        }
        return joined(found);
    }

    private static void add(Rule run, int shortest, List<Rule> found) {
        if (run.to() - run.from() >= shortest) {
            found.add(run);
        }
    }

    /** Runs of neighbouring lanes are one line; a thick one is an area, not a line. */
    private static List<Rule> joined(List<Rule> runs) {
        var groups = new ArrayList<List<Rule>>();
        for (Rule run : runs) {
            List<Rule> group = groups.stream()
                    .filter(open -> open.stream()
                            .anyMatch(rule -> run.at() - rule.at() <= NEAR
                                    && run.from() <= rule.to() + NEAR
                                    && rule.from() <= run.to() + NEAR))
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                groups.add(new ArrayList<>(List.of(run)));
            } else {
                group.add(run);
            }
        }
        var rules = new ArrayList<Rule>();
        for (List<Rule> group : groups) {
            int first = group.stream().mapToInt(Rule::at).min().orElseThrow();
            int last = group.stream().mapToInt(Rule::at).max().orElseThrow();
            if (last - first <= THICKEST) {
                rules.add(new Rule(
                        (first + last) / 2,
                        group.stream().mapToInt(Rule::from).min().orElseThrow(),
                        group.stream().mapToInt(Rule::to).max().orElseThrow()));
            }
        }
        return rules;
    }
}
