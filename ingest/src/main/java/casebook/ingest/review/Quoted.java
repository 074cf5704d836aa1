package casebook.ingest.review;

/** A stranger's words as a problem repeats them, no longer than a line. */
final class Quoted {

    private static final int LONGEST = 60;

    static String of(String words) {
        return "\"" + cut(words) + "\"";
    }

    static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private Quoted() {}
}
