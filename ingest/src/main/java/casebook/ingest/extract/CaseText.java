package casebook.ingest.extract;

import casebook.contract.forms.FieldNames;
import casebook.event.Block;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FormField;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.extract.recognise.RecognisedFile;
import casebook.ingest.extract.text.Language;
import casebook.ingest.extract.text.Outcome;
import casebook.ingest.extract.text.Passages;
import casebook.ingest.extract.wire.ParsedFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts together what the files of one case gave. Pure. */
final class CaseText {

    /** What a file takes beside its text: hashes, name, type and detail; and a field beside its words. */
    private static final int FILE = 1_000;

    private static final int FIELD = 100;

    private final SubmissionEvent event;
    private final SubmissionReceived received;
    private final List<ExtractedFile> files = new ArrayList<>();
    private final List<FormField> fields = new ArrayList<>();

    CaseText(SubmissionEvent event, FieldNames names) {
        this.event = event;
        this.received = (SubmissionReceived) event.getWhat();
        for (Map.Entry<String, String> declared : received.getDeclared().entrySet()) {
            String label = declared.getKey();
            fields.add(FormField.newBuilder()
                    .setName(names.canonical(label).orElse(label))
                    .setLabel(label)
                    .setValue(declared.getValue())
                    .build());
        }
    }

    /**
     * Adds what a file gave.
     *
     * @param textBlob the text in full, where its blocks are less
     * @param archive hash of the archive it lay in; null for a file that was submitted
     * @return bytes of UTF-8 it takes of the event
     */
    long add(SubmittedFile file, RecognisedFile recognised, String textBlob, String archive) {
        ParsedFile parsed = recognised.parsed();
        files.add(ExtractedFile.newBuilder()
                .setSha256(file.getSha256())
                .setName(file.getName())
                .setBytes(file.getBytes())
                .setMediaType(parsed.mediaType().isEmpty() ? file.getMediaType() : parsed.mediaType())
                .setOutcome(parsed.outcome())
                .setDetail(parsed.detail())
                .setPages(parsed.pages())
                .setPagesRead(recognised.pagesRead())
                .setOcrPages(recognised.ocrPages())
                .setRecognised(recognised.recognised())
                .setCharacters(parsed.characters())
                .setBlocks(parsed.blocks())
                .setTextBlob(textBlob)
                .setArchive(archive)
                .build());
        for (FormField field : parsed.fields()) {
            fields.add(FormField.newBuilder(field).setFile(file.getSha256()).build());
        }
        return parsed.blocks().stream().mapToLong(Passages::cost).sum()
                + parsed.fields().stream().mapToLong(CaseText::cost).sum()
                + FILE;
    }

    private static long cost(FormField field) {
        return FIELD + 3L * (field.getLabel().length() + field.getValue().length());
    }

    /** How many files there are so far. */
    int size() {
        return files.size();
    }

    /** What became of a file. */
    ExtractedFile file(int place) {
        return files.get(place);
    }

    /** Sets what became of an archive once its members are read. */
    void settle(int place, Outcome outcome) {
        files.set(
                place,
                ExtractedFile.newBuilder(files.get(place))
                        .setOutcome(outcome.word())
                        .setDetail(outcome.detail())
                        .build());
    }

    CaseExtracted finish(Instant now) {
        return CaseExtracted.newBuilder()
                .setCaseId(event.getCaseId())
                .setRevision(event.getRevision())
                .setExtraction(event.getExtraction())
                .setSubmitter(received.getSubmitter())
                .setReceivedAt(event.getAcceptedAt())
                .setExtractedAt(now)
                .setFiles(files)
                .setFields(fields)
                .setLanguage(Language.of(files.stream()
                        .flatMap(file -> file.getBlocks().stream())
                        .map(Block::getText)))
                .build();
    }
}
