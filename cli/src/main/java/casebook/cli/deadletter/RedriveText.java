package casebook.cli.deadletter;

import casebook.cli.report.Columns;
import casebook.cli.report.Plain;
import casebook.ingest.deadletter.Fate;
import casebook.ingest.deadletter.Fate.How;
import casebook.ingest.deadletter.Letter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a redrive did, or would do, as lines for a person. */
public final class RedriveText {

    /** Each letter that stays and why; then how many went which way, by reason. */
    public static String of(List<Fate> fates, boolean dryRun) {
        var text = new StringBuilder();
        for (Fate fate : fates) {
            if (fate.how() == How.NOT) {
                text.append(line(fate))
                        .append(": ")
                        .append(Plain.line(fate.why()))
                        .append('\n');
                text.append("  ").append(Plain.line(fate.remedy())).append('\n');
            } else if (dryRun) {
                text.append(line(fate)).append('\n');
            }
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        return text.append(sums(fates))
                .append(dryRun ? "nothing was written\n" : "")
                .toString();
    }

    private static String line(Fate fate) {
        Letter letter = fate.letter();
        return "%s  %s  %s  %s"
                .formatted(
                        letter.id(),
                        Plain.line(letter.subject()),
                        Plain.line(letter.topic()),
                        fate.how().words());
    }

    private static Columns sums(List<Fate> fates) {
        Map<How, Map<String, Long>> sums = fates.stream()
                .collect(Collectors.groupingBy(
                        Fate::how,
                        TreeMap::new,
                        Collectors.groupingBy(
                                fate -> Plain.line(fate.letter().reason()), TreeMap::new, Collectors.counting())));
        var columns = new Columns(10, 16, 90);
        sums.forEach((how, reasons) ->
                reasons.forEach((reason, count) -> columns.row(List.of(String.valueOf(count), how.words(), reason))));
        return columns;
    }

    private RedriveText() {}
}
