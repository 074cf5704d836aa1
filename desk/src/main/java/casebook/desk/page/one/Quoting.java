package casebook.desk.page.one;

import casebook.contract.ContactData;
import casebook.desk.record.CuratedCase.Evidence;

/** Finds a passage in the text it was taken from, to show it among its neighbours. */
final class Quoting {

    /** Characters to each side: enough to understand a passage, and no page of it. */
    private static final int AROUND = 70;

    /** Nothing is cut off before a passage that stands no further in than this. */
    private static final int NEAR = 16;

    private record Span(int start, int end) {}

    /** From the block of the text where the passage stands, else as the record has it. */
    static Quote of(Evidence evidence, String text) {
        int place = evidence.text().isEmpty() ? -1 : text.indexOf(evidence.text());
        if (place < 0) {
            return quote(
                    evidence.text(), inExcerpt(evidence), 0, evidence.text().length());
        }
        Span marked = marked(evidence, text, place);
        int lineEnd = text.indexOf('\n', marked.end());
        return quote(
                text, marked, text.lastIndexOf('\n', marked.start() - 1) + 1, lineEnd < 0 ? text.length() : lineEnd);
    }

    /** Offsets count from the beginning of a block, which is that of a line; else the excerpt has to do. */
    private static Span marked(Evidence evidence, String text, int place) {
        int excerptEnd = place + evidence.text().length();
        for (int block = place; block >= 0 && block + evidence.end() >= place; block--) {
            boolean begins = block == 0 || text.charAt(block - 1) == '\n';
            if (begins && block + evidence.start() >= place && block + evidence.end() <= excerptEnd) {
                return new Span(block + evidence.start(), block + evidence.end());
            }
        }
        Span marked = inExcerpt(evidence);
        return new Span(place + marked.start(), place + marked.end());
    }

    private static Span inExcerpt(Evidence evidence) {
        boolean whole =
                evidence.start() > NEAR || evidence.end() > evidence.text().length();
        return whole || evidence.start() >= evidence.end()
                ? new Span(0, evidence.text().length())
                : new Span(evidence.start(), evidence.end());
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
