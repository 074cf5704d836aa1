package casebook.ingest.extract;

import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.LocalBlob;
import casebook.ingest.extract.pool.ParseRequest;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.text.ArchiveOutcome;
import casebook.ingest.extract.text.Outcome;
import casebook.ingest.extract.unpack.MemberPath;
import casebook.ingest.extract.wire.Budget;
import casebook.ingest.extract.wire.Member;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.Unpacking;
import casebook.process.metrics.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the files of one case parsed, and the members of an archive after it, each by itself. */
final class CaseParsing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CaseParsing.class);

    /** What the blocks of one case may hold; an event has room for twice as much, fields and wrapping included. */
    static final long MOST_BYTES_OF_A_CASE = 4L * 1024 * 1024;

    /** After this no further member is begun: a thousand that hang would hold a worker for a day. */
    private static final Duration MEMBERS = Duration.ofMinutes(10);

    private static final String TOO_LATE =
            "not read: the files before it took " + MEMBERS.toMinutes() + " minutes; submit it by itself";

    private static final long FULL = 16L * 1024 * 1024;

    /** The hash of nothing. */
    private static final String NO_BYTES = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final String caseId;
    private final ParserPool parser;
    private final CaseTexts texts;
    private final CaseText text;
    private final Path folder;
    private final long start = System.nanoTime();
    private Budget budget = Budget.ofCase();
    private long room = MOST_BYTES_OF_A_CASE;
    private int archives;

    /**
     * Begins.
     *
     * @param text takes what every file gave
     * @param folder where the members of archives may lie meanwhile; deleted in the end
     */
    CaseParsing(String caseId, ParserPool parser, CaseTexts texts, CaseText text, Path folder) {
        this.caseId = caseId;
        this.parser = parser;
        this.texts = texts;
        this.text = text;
        this.folder = folder;
    }

    /** Tells of a submitted file whose bytes are not there. */
    void missing(SubmittedFile file) {
        nothing(file, FileOutcome.CORRUPT, "its bytes are not in the blob store", null);
    }

    /** Parses a submitted file. */
    void parse(SubmittedFile file, Path bytes) throws IOException {
        parse(file, bytes, null, 0);
    }

    private FileOutcome parse(SubmittedFile file, Path bytes, String archive, int depth) throws IOException {
        Path members = folder.resolve(String.valueOf(archives++));
        var unpacking = new Unpacking(members, budget.below(depth));
        int place = text.size();
        ParsedFile parsed =
                parser.parse(new ParseRequest(bytes, file.getName(), room, unpacking), (answer, overflow) -> {
                    String whole = answer.cut() ? texts.keep(caseId, overflow) : null;
                    room -= text.add(file, answer, whole, archive);
                    return answer;
                });
        if (parsed.outcome() == FileOutcome.CRASHED && Files.exists(members) && isFull(members)) {
            throw new IOException("there is no room for what lies in " + file.getName());
        }
        if (Outcome.isArchive(parsed.mediaType())) {
            List<FileOutcome> outcomes = members(file, parsed, members, depth);
            text.settle(place, ArchiveOutcome.of(new Outcome(parsed.outcome(), parsed.detail()), outcomes));
            WorkFolder.delete(members);
        }
        return told(place);
    }

    private List<FileOutcome> members(SubmittedFile archive, ParsedFile parsed, Path folder, int depth)
            throws IOException {
        long unpacked = 0;
        for (Member member : parsed.members()) {
            unpacked += member.file().isPresent() ? Files.size(ours(member, folder)) : 0;
        }
        budget = budget.after(parsed.members().size(), unpacked);
        var outcomes = new ArrayList<FileOutcome>();
        for (Member member : parsed.members()) {
            String path = depth == 0 ? member.path() : MemberPath.within(archive.getName(), member.path());
            outcomes.add(member(path, member, archive.getSha256(), depth));
        }
        return outcomes;
    }

    private FileOutcome member(String path, Member member, String archive, int depth) throws IOException {
        if (member.file().isEmpty()) {
            var unread = new SubmittedFile(NO_BYTES, path, 0L, UNKNOWN_TYPE);
            return nothing(unread, member.refusal(), member.detail(), archive);
        }
        try (var bytes = new LocalBlob(member.file().get(), true)) {
            var file = new SubmittedFile(bytes.sha256(), path, Files.size(bytes.path()), UNKNOWN_TYPE);
            return System.nanoTime() - start > MEMBERS.toNanos()
                    ? nothing(file, FileOutcome.TIMEOUT, TOO_LATE, archive)
                    : parse(file, bytes.path(), archive, depth + 1);
        }
    }

    private FileOutcome nothing(SubmittedFile file, FileOutcome outcome, String detail, String archive) {
        int place = text.size();
        room -= text.add(file, ParsedFile.nothing(outcome, detail), null, archive);
        return told(place);
    }

    private FileOutcome told(int place) {
        ExtractedFile file = text.file(place);
        Metric.FILES
                .counter("outcome", file.getOutcome().name().toLowerCase(Locale.ROOT))
                .increment();
        LOG.info("{}: {} {}", file.getName(), file.getOutcome(), file.getDetail());
        return file.getOutcome();
    }

    /** A worker that could not write its members has died of it, and that is not the archive's fault. */
    private static boolean isFull(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < FULL;
    }

    /** A worker that has been taken over may say anything. */
    private static Path ours(Member member, Path folder) throws IOException {
        Path file = member.file().orElseThrow();
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException("a worker names a file that is not among the members: " + file);
        }
        return file;
    }

    @Override
    public void close() {
        WorkFolder.delete(folder);
    }
}
