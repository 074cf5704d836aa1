package casebook.ingest.extract.recognise.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the boxes of a choice back, which are read as a word that looks like a box, or not at all: where one is ticked
 * and short words stand beside it, each of them has a box. Pure.
 */
final class CheckMarks {

    private static final int LONGEST = 80;
    private static final int LONGEST_CHOICE = 24;
    private static final Pattern TICKED = Pattern.compile("[■●☑☒√✓]");
    private static final Pattern BOX_AS_WORD = Pattern.compile("(?<=^|\\s)[口门ロ回](?=\\p{IsHan}|[A-Z])");
    private static final Pattern OPEN_AS_LETTER = Pattern.compile("(?<=^|\\s)[oO0〇◯](?=[A-Z]\\p{Ll}|\\p{IsHan}{2})");
    private static final Pattern FULL_AS_DOT = Pattern.compile("(?<=^|\\s)[·•.●](?=[A-Z]\\p{Ll}|\\p{IsHan}{2})");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［]\\s*[\\]］]");
    private static final Pattern CHOICE =
            Pattern.compile("([■●☑☒√✓□○]?)\\s*([^\\s■●☑☒√✓□○]+(?: [a-z][^\\s■●☑☒√✓□○]*)*)");

    static String repair(String line) {
        if (line.length() > LONGEST) {
            return line;
        }
        String text = rounded(BRACKETS.matcher(line).replaceAll("□"));
        long boxes = BOX_AS_WORD.matcher(text).results().count();
        boolean ticked = TICKED.matcher(text).find() && text.indexOf('(') < 0 && text.indexOf('（') < 0;
        if (boxes >= 2 || ticked || text.indexOf('□') >= 0) {
            text = boxed(text);
        }
        return ticked && text.indexOf('[') < 0 && text.indexOf('［') < 0 ? completed(text) : text;
    }

    /** Round marks are read as letters and dots; where several words of a line carry one, they are marks. */
    private static String rounded(String text) {
        long open = OPEN_AS_LETTER.matcher(text).results().count();
        long full = FULL_AS_DOT.matcher(text).results().count();
        return open == 0 || open + full < 3
                ? text
                : FULL_AS_DOT
                        .matcher(OPEN_AS_LETTER.matcher(text).replaceAll("○"))
                        .replaceAll("●");
    }

    /** Between choices the sign is a box wherever it is not part of a word of two characters. */
    private static String boxed(String text) {
        return BOX_AS_WORD.matcher(text).replaceAll("□").replaceAll("(?<=\\p{IsHan}{2})[口门ロ二](?=\\p{IsHan}{2})", " □");
    }

    private static String completed(String text) {
        var complete = new StringBuilder();
        Matcher choice = CHOICE.matcher(text);
        int choices = 0;
        while (choice.find()) {
            if (choice.group(2).length() > LONGEST_CHOICE) {
                return text;
            }
            complete.append(choices++ == 0 ? "" : " ")
                    .append(choice.group(1).isEmpty() ? "□" : choice.group(1))
                    .append(choice.group(2));
        }
        return choices < 2 ? text : complete.toString();
    }

    private CheckMarks() {}
}
