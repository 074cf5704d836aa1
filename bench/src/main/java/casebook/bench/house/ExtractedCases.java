package casebook.bench.house;

import casebook.bench.files.CaseText;
import casebook.contract.CaseId;
import casebook.contract.TrustedEvents;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Cases whose text has been read, of two to eight kilobytes in UTF-8, each under an id of its own. */
public final class ExtractedCases {

    static {
        TrustedEvents.trust();
    }

    private static final int TEXTS = 200;
    private static final int LEAST_CHARACTERS = 650;
    private static final int MOST_CHARACTERS = 2_750;
    private static final String ID_CHARACTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID_LENGTH = 26;

    private final Random random;
    private final List<CaseText> texts;

    /** The same for the same seed. */
    public ExtractedCases(long seed) {
        random = new Random(seed);
        texts = IntStream.range(0, TEXTS)
                .mapToObj(i -> CaseText.some(1, characters(i), seed + i).get(0))
                .toList();
    }

    private static int characters(int text) {
        return LEAST_CHARACTERS + text * (MOST_CHARACTERS - LEAST_CHARACTERS) / (TEXTS - 1);
    }

    /** So many that were not there before. */
    public List<CaseExtracted> next(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> of(id(), texts.get(i % TEXTS)))
                .toList();
    }

    private String id() {
        var id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
        }
        return id.toString();
    }

    /** A case of one file with this text. */
    public static CaseExtracted of(String caseId, CaseText text) {
        var blocks = new ArrayList<Block>();
        blocks.add(block(BlockKind.TITLE, text.title()));
        text.paragraphs().forEach(paragraph -> blocks.add(block(BlockKind.PARAGRAPH, paragraph)));
        var file = ExtractedFile.newBuilder()
                .setSha256("0".repeat(64))
                .setName("case.docx")
                .setBytes(1)
                .setMediaType("text/plain")
                .setOutcome(FileOutcome.OK)
                .setBlocks(blocks)
                .build();
        return CaseExtracted.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setExtraction(1)
                .setSubmitter(CaseId.ANONYMOUS)
                .setReceivedAt(Instant.EPOCH)
                .setExtractedAt(Instant.EPOCH)
                .setFiles(List.of(file))
                .setFields(List.of())
                .build();
    }

    private static Block block(BlockKind kind, String text) {
        return Block.newBuilder().setKind(kind).setText(text).setPage(1).build();
    }
}
