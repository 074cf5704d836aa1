package casebook.enrich.classify.passage;

import casebook.event.Evidence;

/**
 * A piece of a case that is read for cues.
 *
 * @param text the text as written
 * @param folded the text as it is searched, of the same length
 * @param place where it stands
 * @param field canonical name of the form field it is the value of; empty for every other piece
 * @param file SHA-256 of its file; empty when it was declared with the upload
 * @param page page, counted from 1; null where there are none
 * @param block index of its block in the file; -1 for the title or a field
 */
public record Passage(String text, String folded, Place place, String field, String file, Integer page, int block) {

    /** Characters shown before and after the passage that counts. */
    private static final int AROUND = 16;

    static Passage of(String text, Place place, String field, String file, Integer page, int block) {
        return new Passage(text, Fold.of(text), place, field, file, page, block);
    }

    /** The evidence that stands from one offset up to another. */
    public Evidence evidence(int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return new Evidence(file, page, block, start, end, text.substring(from, to));
    }
}
