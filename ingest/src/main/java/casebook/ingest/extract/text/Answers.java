package casebook.ingest.extract.text;

import java.util.regex.Pattern;

/** What an applicant wrote, without what the form had printed for it. Pure. */
final class Answers {

    private static final Pattern BLANKS = Pattern.compile("[_＿]{2,}");
    private static final Pattern EDGES = Pattern.compile("^[\\s_＿]+|[\\s_＿]+$");

    /** The answer; empty when the place was left blank. */
    static String of(String printed) {
        String ticked = Choices.ticked(EDGES.matcher(printed).replaceAll(""));
        return BLANKS.matcher(ticked).replaceAll(" ").strip();
    }

    private Answers() {}
}
