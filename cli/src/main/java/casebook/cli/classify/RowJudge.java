package casebook.cli.classify;

import casebook.cli.jsonl.JsonLine;
import casebook.cli.jsonl.RowCase;
import casebook.cli.jsonl.TextRow;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Judges a row as a case of its own. For one thread at a time. */
final class RowJudge {

    private final RowCase cases = new RowCase();
    private final Judge judge;

    RowJudge(Judge judge) {
        this.judge = judge;
    }

    Classified judge(JsonLine line) {
        if (line.row().isEmpty()) {
            return Classified.refused(line.place() + ": " + line.complaint());
        }
        try {
            TextRow row = TextRow.of(line.row().get());
            ObjectNode known = JsonNodeFactory.instance.objectNode();
            row.id().ifPresent(id -> known.put("id", id));
            known.put("file", line.file()).put("line", line.number());
            Judged judged = judge.judge(cases.of(row));
            return new Classified(Optional.of(JudgedJson.add(known, judged, judge)), List.of());
        } catch (TextRow.Refused unusable) {
            return Classified.refused(line.place() + ": " + unusable.getMessage());
        }
    }
}
