package casebook.ingest.extract.text;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form whose rules a PDF has lost: lines of a label, a space and a value, several in a row. Pure. */
final class FlatForm {

    private static final Pattern FIRST_WORD = Pattern.compile("(\\S{2,24})\\s+(\\S.*)");
    private static final Pattern FIRST_WORDS = Pattern.compile("[A-Z][A-Za-z-]*(?: [A-Za-z-]+){1,3}(?= \\S)");
    private static final Pattern UNKNOWN_LABEL = Pattern.compile("[\\p{IsHan}]{2,10}");
    /** Fewer known labels in a row are chance. */
    private static final int LEAST_KNOWN = 3;

    private record Line(String label, String value, String name, Block block) {}

    private final Labels labels;

    FlatForm(Labels labels) {
        this.labels = labels;
    }

    boolean opens(String line) {
        Line found = split(line, null);
        return found != null && found.name != null;
    }

    List<FormField> read(List<Block> blocks) {
        var fields = new ArrayList<FormField>();
        var run = new ArrayList<Line>();
        for (Block block : blocks) {
            Line line = block.getKind() == BlockKind.TABLE_ROW || block.getKind() == BlockKind.HEADING
                    ? null
                    : split(block.getText(), block);
            if (line == null) {
                close(run, fields);
            } else {
                run.add(line);
            }
        }
        close(run, fields);
        return fields;
    }

    private static void close(List<Line> run, List<FormField> fields) {
        if (run.stream().filter(line -> line.name != null).count() >= LEAST_KNOWN) {
            for (Line line : run) {
                String name = line.name == null ? line.label : line.name;
                fields.add(new FormField(name, line.label, line.value, "", line.block.getPage()));
            }
        }
        run.clear();
    }

    private Line split(String text, Block block) {
        Line english = splitAfterWords(text, block);
        if (english != null) {
            return english;
        }
        Matcher word = FIRST_WORD.matcher(text);
        if (!word.matches() || text.endsWith("。") || Character.isLowerCase(text.charAt(0))) {
            return null;
        }
        String name = labels.name(word.group(1));
        boolean label = name != null || UNKNOWN_LABEL.matcher(word.group(1)).matches();
        return label ? new Line(word.group(1), word.group(2), name, block) : null;
    }

    /** An English label has several words, of which the longest that are known count. */
    private Line splitAfterWords(String text, Block block) {
        Matcher words = FIRST_WORDS.matcher(text);
        if (!words.lookingAt()) {
            return null;
        }
        for (int end = words.end(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String name = labels.name(text.substring(0, end));
            if (name != null && end < text.length()) {
                return new Line(text.substring(0, end), text.substring(end).strip(), name, block);
            }
        }
        return null;
    }
}
