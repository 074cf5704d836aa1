package casebook.ingest.extract.text;

import casebook.event.FileOutcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one file, in one honest word and the reason for it. Pure.
 *
 * @param word the word
 * @param detail why it is not OK; empty for OK
 */
public record Outcome(FileOutcome word, String detail) {

    /**
     * What a parser left behind.
     *
     * @param mediaType media type it found
     * @param parsed whether there is a parser for that type
     * @param hasText whether any text came out
     * @param stopped the limit that stopped it; empty when none did
     * @param losses what it lost without failing
     * @param failure how it failed; null when it did not
     */
    public record Evidence(
            String mediaType,
            boolean parsed,
            boolean hasText,
            Optional<String> stopped,
            List<String> losses,
            Throwable failure) {}

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/x-tar",
            "application/x-gtar",
            "application/gzip",
            "application/x-gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/zlib",
            "application/zstd",
            "application/x-archive",
            "application/x-cpio",
            "application/java-archive",
            "application/x-compress",
            "application/x-lzma",
            "application/x-snappy-framed",
            "application/x-lz4",
            "application/x-arj",
            "application/x-dump",
            "application/x-unix-archive");

    /** Whether a media type is a package of other files. */
    public static boolean isArchive(String mediaType) {
        return ARCHIVES.contains(mediaType) || mediaType.startsWith("application/x-rar");
    }

    /** Whether a media type is sound or moving pictures. */
    public static boolean isRecording(String mediaType) {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    /** Whether a failure says that a file is damaged, and not that it is locked, too large or foreign. */
    public static boolean isDamage(Throwable failure) {
        return Failures.kind(failure) == FileOutcome.CORRUPT;
    }

    /** Weighs the evidence. */
    public static Outcome of(Evidence evidence) {
        if (evidence.stopped().isPresent()) {
            return evidence.hasText()
                    ? partial(evidence.stopped().get())
                    : new Outcome(FileOutcome.TIMEOUT, evidence.stopped().get());
        } else if (evidence.failure() != null) {
            return ofFailure(evidence);
        } else if (isRecording(evidence.mediaType())) {
            return unsupported("sound and video are not transcribed; submit a document");
        } else if (evidence.hasText()) {
            return evidence.losses().isEmpty()
                    ? new Outcome(FileOutcome.OK, "")
                    : partial(String.join("; ", evidence.losses()));
        } else if (!evidence.parsed()) {
            return unsupported("files of the type " + evidence.mediaType() + " cannot be read; submit a document");
        }
        return empty(evidence);
    }

    private static Outcome empty(Evidence evidence) {
        String why = evidence.losses().isEmpty()
                ? "no text in it"
                : "no text in it: " + String.join("; ", evidence.losses());
        if (evidence.mediaType().startsWith("image/")) {
            why = "a picture without text recognition";
        } else if (evidence.mediaType().equals("application/pdf")) {
            why = "no text layer: the pages are pictures or blank";
        } else if (evidence.mediaType().equals("application/ofd")
                && evidence.losses().isEmpty()) {
            why = "no text in it: the pages are pictures or blank; convert it to PDF";
        }
        return new Outcome(FileOutcome.EMPTY, Told.of(why));
    }

    private static Outcome ofFailure(Evidence evidence) {
        FileOutcome kind = Failures.kind(evidence.failure());
        String told = Failures.tell(evidence.failure());
        if (kind == FileOutcome.CORRUPT && evidence.hasText()) {
            return partial("the rest is damaged: " + told);
        } else if (kind == FileOutcome.TOO_LARGE && evidence.hasText()) {
            return partial("the rest was not read: " + told);
        }
        return new Outcome(kind, Told.of(told));
    }

    private static Outcome partial(String detail) {
        return new Outcome(FileOutcome.PARTIAL, Told.of(detail));
    }

    private static Outcome unsupported(String detail) {
        return new Outcome(FileOutcome.UNSUPPORTED, detail);
    }
}
