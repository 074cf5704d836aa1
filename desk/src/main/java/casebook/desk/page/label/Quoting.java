package casebook.desk.page.label;

import casebook.contract.ContactData;
import casebook.desk.record.CuratedCase.Evidence;

/** Finds a passage in the text it was taken from, to show it among its neighbours. */
final class Quoting {

    /** Characters to each side: enough to understand a passage, and no page of it. */
    private static final int AROUND = 70;

    /** So many characters a record shows before a passage; fewer where its block begins earlier. */
    private static final int SHOWN = 16;

    private record Span(int start, int end) {}

    /** From the block of the text where the passage stands, else as the record has it. */
    static Quote of(Evidence evidence, String text) {
        Span inExcerpt = inExcerpt(evidence);
        int place = place(evidence, text, inExcerpt.start());
        if (place < 0) {
            return quote(evidence.text(), inExcerpt, 0, evidence.text().length());
        }
        var marked = new Span(place + inExcerpt.start(), place + inExcerpt.end());
        int lineEnd = text.indexOf('\n', marked.end());
        return quote(
                text, marked, text.lastIndexOf('\n', marked.start() - 1) + 1, lineEnd < 0 ? text.length() : lineEnd);
    }

    private static Span inExcerpt(Evidence evidence) {
        int start = Math.min(evidence.start(), SHOWN);
        int end = start + evidence.end() - evidence.start();
        return start < end && end <= evidence.text().length()
                ? new Span(start, end)
                : new Span(0, evidence.text().length());
    }

    /** Where the excerpt stands: where a line begins as its block does, else where it comes first; -1 for nowhere. */
    private static int place(Evidence evidence, String text, int passage) {
        if (evidence.text().isEmpty()) {
            return -1;
        }
        int first = text.indexOf(evidence.text());
        for (int place = first; place >= 0; place = text.indexOf(evidence.text(), place + 1)) {
            int block = place + passage - evidence.start();
            if (block == 0 || (block > 0 && text.charAt(block - 1) == '\n')) {
                return place;
            }
        }
        return first;
    }

    /** As much of a line, from its first to behind its last character, as helps to understand the passage. */
    private static Quote quote(String text, Span marked, int first, int last) {
        int from = whole(text, Math.max(first, marked.start() - AROUND));
        int to = whole(text, Math.min(last, marked.end() + AROUND));
        return new Quote(
                (from > first ? "…" : "") + around(text.substring(from, marked.start())),
                masked(text.substring(marked.start(), marked.end())),
                around(text.substring(marked.end(), to)) + (to < last ? "…" : ""));
    }

    /** Not within a surrogate pair. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    /** Whom to call is nobody's business here, nor half of a number that was cut. */
    private static String around(String text) {
        String masked = masked(text);
        return ContactData.mayStandIn(masked) ? "…" : masked;
    }

    private static String masked(String text) {
        return ContactData.masked(text).replace('\n', ' ');
    }

    private Quoting() {}
}
