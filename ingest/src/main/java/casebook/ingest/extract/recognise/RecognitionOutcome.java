package casebook.ingest.extract.recognise;

import casebook.event.FileOutcome;
import casebook.ingest.extract.text.Outcome;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.RecognisedText;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What became of a file after its pictures were read, in one honest word and the reason for it. Pure. */
final class RecognitionOutcome {

    static final String FOUND_NOTHING = "text recognition found no text in it; scan it again, upright and sharp";

    static Outcome of(ParsedFile parsed, SortedMap<Integer, RecognisedText> texts, boolean hasText, boolean cut) {
        List<Map.Entry<Integer, RecognisedText>> failed = texts.entrySet().stream()
                .filter(page -> !page.getValue().wasRead())
                .toList();
        if (!hasText) {
            return failed.isEmpty()
                    ? new Outcome(FileOutcome.EMPTY, FOUND_NOTHING)
                    : new Outcome(
                            failed.get(0).getValue().outcome(),
                            failed.get(0).getValue().detail());
        }
        String told = parsed.outcome() == FileOutcome.PARTIAL ? parsed.detail() : "";
        if (!failed.isEmpty()) {
            told = and(
                    told,
                    "recognised " + (texts.size() - failed.size()) + " of " + texts.size() + " scanned pages; page "
                            + failed.get(0).getKey() + ": "
                            + failed.get(0).getValue().detail());
        }
        if (cut) {
            told = and(told, "recognised text beyond what a case may hold was left out; submit the file by itself");
        }
        return told.isEmpty() ? new Outcome(FileOutcome.OK, "") : new Outcome(FileOutcome.PARTIAL, told);
    }

    private static String and(String one, String other) {
        return one.isEmpty() ? other : one + "; " + other;
    }

    private RecognitionOutcome() {}
}
