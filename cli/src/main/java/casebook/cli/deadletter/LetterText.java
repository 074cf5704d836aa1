package casebook.cli.deadletter;

import casebook.cli.report.Columns;
import casebook.cli.report.Plain;
import casebook.contract.DeadLetter;
import casebook.contract.EventJson;
import casebook.ingest.deadletter.Letter;
import casebook.ingest.deadletter.LetterJson;
import casebook.ingest.deadletter.Letters;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;

/** Dead letters as lines for a person. */
public final class LetterText {

    private static final List<String> HEAD =
            List.of("id", "time", "case or key", "from", "stage", "redriven", "reason");
    private static final int[] WIDEST = {16, 20, 26, 26, 10, 8, 90};
    private static final int SHORT_TRACE = 12;
    private static final int SHORT_EVENT = 60;

    /** A table, one row a letter, and below it how many there are of each reason. */
    public static String table(List<Letter> shown, List<Letter> matching, Letters letters) {
        var columns = new Columns(WIDEST);
        columns.row(HEAD);
        shown.forEach(letter -> columns.row(List.of(
                letter.id().toString(),
                time(letter),
                Plain.line(letter.subject()),
                Plain.line(letter.topic()),
                Plain.line(letter.told().stage().orElse("")),
                letters.isRedriven(letter) ? "yes" : "",
                Plain.line(letter.reason()))));
        Map<String, Long> reasons = matching.stream()
                .collect(Collectors.groupingBy(
                        letter -> Plain.line(letter.reason()), TreeMap::new, Collectors.counting()));
        var sums = new Columns(10, 110);
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(sum -> sums.row(List.of(String.valueOf(sum.getValue()), sum.getKey())));
        long waiting =
                matching.stream().filter(letter -> !letters.isRedriven(letter)).count();
        return columns + "\n" + sums + "%d dead letters, %d of them not redriven%n".formatted(matching.size(), waiting);
    }

    /** Everything of one. */
    public static String whole(Letter letter, DeadLetter told, Letters letters, boolean full) {
        var text = new StringBuilder("dead letter %s  %s%s%n"
                .formatted(
                        letter.id(),
                        time(letter),
                        letters.marker(letter)
                                .map(marker -> "  redriven " + marker.at().truncatedTo(ChronoUnit.SECONDS))
                                .orElse("")));
        line(text, told.isAboutACase() ? "case" : "key", letter.key() == null ? "none" : letter.subject());
        line(text, "from", letter.topic() + part(", partition ", told.partition()) + part(", offset ", told.offset()));
        line(text, "stage", told.stage().orElse("not told"));
        line(text, "redrives", String.valueOf(letters.redrives(letter)));
        line(text, "thrown", told.exception().orElse("not told"));
        line(text, "message", told.message().orElse(""));
        told.stackTrace().ifPresent(trace -> text.append("  trace\n").append(cut(trace, SHORT_TRACE, full)));
        text.append("  headers\n");
        LetterJson.headers(told).forEach((name, value) -> text.append("    ")
                .append(Plain.line(name + " = " + value))
                .append('\n'));
        return text.append(content(told, full)).toString();
    }

    private static String content(DeadLetter told, boolean full) {
        byte[] bytes = told.value();
        if (bytes == null) {
            return "  no bytes were kept\n";
        }
        return told.event()
                .map(event -> "  %s, %,d bytes%n".formatted(event.getSchema().getName(), bytes.length)
                        + cut(pretty(event), SHORT_EVENT, full))
                .orElseGet(() -> "  no event, %,d bytes%n".formatted(bytes.length) + HexHead.of(bytes));
    }

    private static String pretty(SpecificRecordBase event) {
        return EventJson.tree(event).toPrettyString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-9s %s".formatted(name, Plain.line(value)).stripTrailing())
                .append('\n');
    }

    private static String part(String words, Optional<?> number) {
        return number.map(known -> words + known).orElse("");
    }

    private static String cut(String lines, int most, boolean full) {
        List<String> all = lines.lines().toList();
        int shown = full ? all.size() : Math.min(most, all.size());
        String text = all.stream()
                .limit(shown)
                .map(line -> "    " + Plain.line(line.replace("\t", "  ")) + "\n")
                .collect(Collectors.joining());
        return shown == all.size() ? text : text + "    … %,d lines more: --full%n".formatted(all.size() - shown);
    }

    private static String time(Letter letter) {
        return letter.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private LetterText() {}
}
