package casebook.desk;

import static casebook.desk.ToldStates.file;
import static casebook.desk.ToldStates.state;

import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import java.util.List;

/** Cases of which each stands somewhere else on its way. */
final class ShownStates {

    static final String RECEIVED = "receivedaaaaaaaaaaaaaaaaaa";
    static final String EXTRACTED = "extractedaaaaaaaaaaaaaaaaa";
    static final String REJECTED = "rejectedaaaaaaaaaaaaaaaaaa";
    static final String GIVEN_UP = "givenupaaaaaaaaaaaaaaaaaaa";
    static final String WITHDRAWN = "withdrawnaaaaaaaaaaaaaaaaa";
    static final String FAILED = "failedaaaaaaaaaaaaaaaaaaaa";

    /** Writes them all, and that this one is curated. */
    static void write(String url, String curated) throws Exception {
        try (var states = new ToldStates(url)) {
            states.tell(state(RECEIVED, LedgerState.RECEIVED, file(ShownCases.HOSTILE, null, ""))
                    .build());
            states.tell(state(
                            EXTRACTED,
                            LedgerState.EXTRACTED,
                            file("form.docx", FileOutcome.OK, ""),
                            file("scan.pdf", FileOutcome.PARTIAL, "2 of 3 pages were read"))
                    .build());
            states.tell(state(curated, LedgerState.CURATED, file("form.docx", FileOutcome.OK, ""))
                    .build());
            states.tell(state(
                            REJECTED,
                            LedgerState.REJECTED,
                            file("locked.docx", FileOutcome.ENCRYPTED, "the document is encrypted"),
                            file(ShownCases.HOSTILE, FileOutcome.UNSUPPORTED, ShownCases.HOSTILE))
                    .setReasons(List.of("NO_USABLE_FILE"))
                    .build());
            states.tell(state(GIVEN_UP, LedgerState.REJECTED, file("form.docx", null, ""))
                    .setExtractedAt(null)
                    .setReasons(List.of("TOO_MANY_DELIVERIES: tried 5 times"))
                    .build());
            states.tell(state(WITHDRAWN, LedgerState.WITHDRAWN)
                    .setReasons(List.of("sent by mistake"))
                    .build());
            states.tell(state(FAILED, LedgerState.FAILED, file("form.docx", FileOutcome.OK, ""))
                    .setReasons(List.of("classify: out of memory"))
                    .build());
        }
    }

    /** The page of a case's way. */
    static String way(String caseId) {
        return "/cases/" + caseId + "/way";
    }

    private ShownStates() {}
}
