package casebook.enrich.track;

import casebook.event.CaseState;
import casebook.event.FileState;
import casebook.event.LedgerState;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps one row a case.
 *
 * <p>Facts may arrive in any order and more than once and give the same row: of two revisions the higher one counts, of
 * two extractions of it too; within one, the state that is further on. What was curated stays curated while a
 * newer extraction is under way, and where nothing could be read.
 */
final class Ledger {

    /** How far on a state is; REJECTED and CURATED exclude each other in one extraction. A redriven case leaves FAILED behind. */
    private static final List<LedgerState> RANKS = List.of(
            LedgerState.RECEIVED,
            LedgerState.EXTRACTED,
            LedgerState.FAILED,
            LedgerState.REJECTED,
            LedgerState.CURATED,
            LedgerState.WITHDRAWN);

    private static final Set<LedgerState> REPLACED =
            EnumSet.of(LedgerState.RECEIVED, LedgerState.EXTRACTED, LedgerState.REJECTED);

    /** The row after one more fact. */
    static CaseState fold(CaseState before, String caseId, Fact fact) {
        if (before == null || fact.of().revision() > before.getRevision()) {
            return row(caseId, fact);
        } else if (fact.of().revision() < before.getRevision()) {
            return before;
        }
        int newer = fact.of().extraction() - before.getExtraction();
        return merged(
                newer > 0 ? anew(before, fact.of().extraction()) : before,
                newer < 0 ? fact.outlived() : fact,
                Math.max(curated(before), fact.curated()));
    }

    private static CaseState row(String caseId, Fact fact) {
        return CaseState.newBuilder()
                .setCaseId(caseId)
                .setRevision(fact.of().revision())
                .setExtraction(fact.of().extraction())
                .setSettled(settled(fact))
                .setCurated(fact.curated())
                .setState(fact.state())
                .setReasons(fact.reasons())
                .setFiles(files(fact.files().stream()))
                .setReceivedAt(fact.receivedAt())
                .setExtractedAt(fact.extractedAt())
                .setChangedAt(fact.at())
                .build();
    }

    /** The row before anything has come of a newer extraction. */
    private static CaseState anew(CaseState before, int extraction) {
        return CaseState.newBuilder(before)
                .setExtraction(extraction)
                .setState(LedgerState.RECEIVED)
                .setReasons(List.of())
                .setFiles(List.of())
                .setExtractedAt(null)
                .build();
    }

    private static CaseState merged(CaseState before, Fact fact, int curated) {
        LedgerState known = ofExtraction(before);
        int ahead = RANKS.indexOf(fact.state()) - RANKS.indexOf(known);
        return CaseState.newBuilder(before)
                .setState(shown(ahead > 0 ? fact.state() : known, curated))
                .setReasons(ahead > 0 ? fact.reasons() : ahead < 0 ? before.getReasons() : both(before, fact))
                .setFiles(files(Stream.concat(before.getFiles().stream(), fact.files().stream())))
                .setReceivedAt(first(before.getReceivedAt(), fact.receivedAt()))
                .setExtractedAt(first(before.getExtractedAt(), fact.extractedAt()))
                .setChangedAt(later(before.getChangedAt(), fact.at()))
                .setSettled(Math.max(before.getSettled(), settled(fact)))
                .setCurated(curated)
                .build();
    }

    private static int settled(Fact fact) {
        return fact.of().ended() ? fact.of().extraction() : 1;
    }

    /** A row that was written before this was told is of a first extraction. */
    private static int curated(CaseState row) {
        return row.getState() == LedgerState.CURATED ? Math.max(1, row.getCurated()) : row.getCurated();
    }

    /** What was curated from an older extraction stays curated, unless the newer one is a surprise. */
    private static LedgerState shown(LedgerState ofExtraction, int curated) {
        return curated > 0 && REPLACED.contains(ofExtraction) ? LedgerState.CURATED : ofExtraction;
    }

    /** How far the newest extraction itself is, where the row shows what became of an older one. */
    private static LedgerState ofExtraction(CaseState row) {
        if (row.getState() != LedgerState.CURATED || row.getExtraction() <= curated(row)) {
            return row.getState();
        }
        return row.getReasons().isEmpty() ? LedgerState.RECEIVED : LedgerState.REJECTED;
    }

    private static List<String> both(CaseState before, Fact fact) {
        var reasons = new TreeSet<>(before.getReasons());
        reasons.addAll(fact.reasons());
        return List.copyOf(reasons);
    }

    /** One state a file, the one with an outcome where there is one. */
    private static List<FileState> files(Stream<FileState> said) {
        Map<String, FileState> files = new TreeMap<>();
        said.forEach(file -> files.merge(
                file.getName() + "\n" + file.getSha256(),
                file,
                (known, news) -> known.getOutcome() == null ? news : known));
        Collection<FileState> states = files.values();
        return List.copyOf(states);
    }

    private static Instant first(Instant known, Instant said) {
        if (known == null || said == null) {
            return known == null ? said : known;
        }
        return known.isBefore(said) ? known : said;
    }

    private static Instant later(Instant known, Instant said) {
        return known.isAfter(said) ? known : said;
    }

    private Ledger() {}
}
