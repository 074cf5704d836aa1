package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a row of boxes, of which those that are ticked are the answer. Pure. */
final class Choices {

    /** A mark that is its own tick, such as ☑, or a box and a tick in it. */
    private static final String TICKED =
            "[☑☒✅\\uF0FE\\uF052\\uF053\\uF054]|[□☐○◯][√✓✔]|[(（\\[【]\\s*[√✓✔×vVxX■●]\\s*[)）\\]】]";
    /** Marks that tick only where others are left open; elsewhere they open an item or a sentence. */
    private static final String FULL = "[■●◉√✓✔]";

    private static final String OPEN = "[□☐○◯▢\\uF0A8\\uF06F\\uF0A3]|[(（\\[【]\\s*[)）\\]】]";
    private static final Pattern MARK =
            Pattern.compile("(?<ticked>" + TICKED + ")|(?<full>" + FULL + ")|(?<open>" + OPEN + ")");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u3000、，,;；/|]+|[\\s\\u3000、，,;；/|:：_＿]+$");

    private record Mark(int start, int end, boolean ticked) {}

    /** What is ticked; the text itself where there are no boxes to tick, nothing where none is. */
    static String ticked(String text) {
        var marks = new ArrayList<Mark>();
        boolean choice = false;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            choice |= mark.group("full") == null;
            marks.add(new Mark(mark.start(), mark.end(), mark.group("open") == null));
        }
        return choice ? join(chosen(text, marks)) : text;
    }

    private static List<String> chosen(String text, List<Mark> marks) {
        // A box stands before its choice; where the text begins with a choice, it stands after it.
        boolean before = bare(text.substring(0, marks.get(0).start)).isEmpty();
        var chosen = new ArrayList<String>();
        for (int i = 0; i < marks.size(); i++) {
            int from = before ? marks.get(i).end : i == 0 ? 0 : marks.get(i - 1).end;
            int to = !before ? marks.get(i).start : i + 1 < marks.size() ? marks.get(i + 1).start : text.length();
            String choice = bare(text.substring(from, to));
            if (marks.get(i).ticked && !choice.isEmpty()) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    private static String bare(String choice) {
        return EDGES.matcher(choice).replaceAll("");
    }

    private static String join(List<String> chosen) {
        boolean chinese = chosen.stream().anyMatch(choice -> choice.codePoints().anyMatch(Character::isIdeographic));
        return String.join(chinese ? "、" : ", ", chosen);
    }

    private Choices() {}
}
