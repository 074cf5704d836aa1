package casebook.ingest.extract.unpack;

import casebook.event.FileOutcome;
import casebook.ingest.extract.unpack.Entry.Kind;
import casebook.ingest.extract.unpack.Stop.Reach;
import casebook.ingest.extract.wire.Budget;
import casebook.ingest.extract.wire.Member;
import casebook.ingest.extract.wire.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;

/** Unpacks one archive under a budget; what it holds is written under numbers, never under a name of its own. */
public final class Unpacker {

    static final String LOCKED = "it opens with a password; submit it without one";

    private static final int LONGEST_REASON = 120;

    private final Unpacking unpacking;
    private final List<Member> members = new ArrayList<>();
    private Meter meter;
    private Entries entries;

    private Unpacker(Unpacking unpacking) {
        this.unpacking = unpacking;
    }

    /**
     * Unpacks.
     *
     * @param name the archive's own
     * @param mediaType what kind of archive it is
     * @param time after which it stops
     * @param alive told again and again while it gets on
     */
    public static Unpacked unpack(
            Path archive, String name, String mediaType, Unpacking unpacking, Duration time, Runnable alive)
            throws IOException {
        Budget budget = unpacking.budget();
        if (budget.depth() == 0) {
            return Unpacked.refused(
                    FileOutcome.TOO_LARGE,
                    "archives more than " + Budget.ofCase().depth()
                            + " deep are not unpacked; submit the files inside it");
        } else if (budget.entries() == 0 || budget.bytes() == 0) {
            return Unpacked.refused(
                    FileOutcome.TOO_LARGE,
                    "the case's archives held too much before this one; submit it as a case of its own");
        }
        return new Unpacker(unpacking).unpack(archive, name, mediaType, time, alive);
    }

    private Unpacked unpack(Path archive, String name, String mediaType, Duration time, Runnable alive)
            throws IOException {
        try (CountedChannel bytes = CountedChannel.open(archive)) {
            meter = new Meter(unpacking.budget(), bytes, time, alive);
            try (Entries opened = Formats.open(archive, bytes, name, mediaType, meter)) {
                entries = opened;
                return readAll();
            }
        } catch (Refused refused) {
            drop();
            return Unpacked.refused(refused.outcome(), refused.getMessage());
        } catch (Stop limit) {
            return stopped(limit.getMessage());
        } catch (MemberFile.Unwritable notItsFault) {
            throw notItsFault;
        } catch (IOException | RuntimeException damaged) {
            String reason = "the archive is damaged: " + reason(damaged);
            return members.isEmpty() ? Unpacked.refused(FileOutcome.CORRUPT, reason) : stopped(reason);
        }
    }

    private Unpacked readAll() throws IOException {
        for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
            meter.flow(0);
            Optional<String> path = MemberPath.shown(entry.path());
            if (entry.kind() != Kind.FOLDER && !MemberPath.isLitter(path.orElse(""))) {
                if (members.size() == unpacking.budget().entries()) {
                    return stopped(
                            "only the first " + members.size() + (entries.count() < 0 ? "" : " of " + entries.count())
                                    + " files in it were unpacked; submit the rest as another case");
                }
                members.add(member(entry, path));
            }
        }
        return new Unpacked(FileOutcome.OK, "", members);
    }

    private Member member(Entry entry, Optional<String> path) throws IOException {
        if (path.isEmpty()) {
            String shown = MemberPath.shown(entry.path().replace("..", "")).orElseThrow();
            return Member.refused(shown, FileOutcome.UNSUPPORTED, "its path leads out of the archive; pack it anew");
        }
        return switch (entry.kind()) {
            case LOCKED -> Member.refused(path.get(), FileOutcome.ENCRYPTED, LOCKED);
            case LINK ->
                Member.refused(path.get(), FileOutcome.UNSUPPORTED, "a link and no file; pack the file it leads to");
            case DEVICE -> Member.refused(path.get(), FileOutcome.UNSUPPORTED, "a device and no file");
            case FOREIGN ->
                Member.refused(
                        path.get(), FileOutcome.UNSUPPORTED, "packed by an unknown method; pack it as ordinary ZIP");
            case FILE, FOLDER -> unpacked(entry, path.get());
        };
    }

    private Member unpacked(Entry entry, String path) throws IOException {
        Path file = unpacking.folder().resolve(String.valueOf(members.size()));
        try {
            meter.begin(entry.size());
            try (var out = new MemberFile(file, meter, entries.metered())) {
                entry.content().copyTo(out);
            }
            return new Member(path, file);
        } catch (Stop limit) {
            discard(file);
            if (limit.reach() == Reach.ARCHIVE) {
                throw limit;
            }
            Member tooLarge = Member.refused(path, FileOutcome.TOO_LARGE, limit.getMessage());
            if (!entries.skips()) {
                members.add(tooLarge);
                throw new Stop(Reach.ARCHIVE, "what comes after a file that is too large was not unpacked");
            }
            return tooLarge;
        } catch (PasswordRequiredException locked) {
            discard(file);
            return Member.refused(path, FileOutcome.ENCRYPTED, LOCKED);
        } catch (Refused bomb) {
            discard(file);
            throw bomb;
        } catch (MemberFile.Unwritable notItsFault) {
            throw notItsFault;
        } catch (IOException | RuntimeException damaged) {
            discard(file);
            if (!entries.skips()) {
                members.add(Member.refused(path, FileOutcome.CORRUPT, "damaged: " + reason(damaged)));
                throw damaged;
            }
            return Member.refused(path, FileOutcome.CORRUPT, "damaged: " + reason(damaged));
        }
    }

    private void discard(Path file) throws IOException {
        meter.forget();
        Files.deleteIfExists(file);
    }

    private void drop() throws IOException {
        for (Member member : members) {
            if (member.file().isPresent()) {
                Files.deleteIfExists(member.file().get());
            }
        }
    }

    private Unpacked stopped(String why) {
        return new Unpacked(FileOutcome.PARTIAL, why, members);
    }

    private static String reason(Exception damage) {
        String message = damage.getMessage() == null ? damage.getClass().getSimpleName() : damage.getMessage();
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
