package casebook.enrich.track;

import casebook.event.CaseState;
import casebook.event.FileState;
import casebook.event.LedgerState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps one row a case.
 *
 * <p>Facts may arrive in any order and more than once and give the same row: of two revisions the higher one counts;
 * within one, the state that is further on.
 */
final class Ledger {

    /** How far on a state is; REJECTED and CURATED exclude each other. A redriven case leaves FAILED behind. */
    private static final List<LedgerState> RANKS = List.of(
            LedgerState.RECEIVED,
            LedgerState.EXTRACTED,
            LedgerState.FAILED,
            LedgerState.REJECTED,
            LedgerState.CURATED,
            LedgerState.WITHDRAWN);

    /** The row after one more fact. */
    static CaseState fold(CaseState before, String caseId, Fact fact) {
        if (before == null || fact.revision() > before.getRevision()) {
            return row(caseId, fact);
        }
        return fact.revision() < before.getRevision() ? before : merged(before, fact);
    }

    private static CaseState row(String caseId, Fact fact) {
        return CaseState.newBuilder()
                .setCaseId(caseId)
                .setRevision(fact.revision())
                .setState(fact.state())
                .setReasons(fact.reasons())
                .setFiles(files(fact.files().stream()))
                .setReceivedAt(fact.receivedAt())
                .setExtractedAt(fact.extractedAt())
                .setChangedAt(fact.at())
                .build();
    }

    private static CaseState merged(CaseState before, Fact fact) {
        int ahead = RANKS.indexOf(fact.state()) - RANKS.indexOf(before.getState());
        return CaseState.newBuilder(before)
                .setState(ahead > 0 ? fact.state() : before.getState())
                .setReasons(ahead > 0 ? fact.reasons() : ahead < 0 ? before.getReasons() : both(before, fact))
                .setFiles(files(Stream.concat(before.getFiles().stream(), fact.files().stream())))
                .setReceivedAt(first(before.getReceivedAt(), fact.receivedAt()))
                .setExtractedAt(first(before.getExtractedAt(), fact.extractedAt()))
                .setChangedAt(later(before.getChangedAt(), fact.at()))
                .build();
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
