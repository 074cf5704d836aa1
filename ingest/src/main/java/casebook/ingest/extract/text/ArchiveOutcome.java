package casebook.ingest.extract.text;

import casebook.contract.Usable;
import casebook.event.FileOutcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of an archive, as its members tell. Pure. */
public final class ArchiveOutcome {

    /**
     * The outcome of an archive.
     *
     * @param unpacked how unpacking ended: OK when it was whole, PARTIAL when something stopped it
     * @param members what became of each member that is listed
     */
    public static Outcome of(Outcome unpacked, List<FileOutcome> members) {
        if (members.isEmpty()) {
            return switch (unpacked.word()) {
                case OK -> new Outcome(FileOutcome.EMPTY, "no files in it");
                case PARTIAL -> new Outcome(FileOutcome.TOO_LARGE, unpacked.detail());
                default -> unpacked;
            };
        }
        long read = members.stream().filter(Usable::isFile).count();
        boolean whole = unpacked.word() == FileOutcome.OK;
        if (whole && members.stream().allMatch(member -> member == FileOutcome.OK)) {
            return unpacked;
        }
        String told = (whole ? "" : unpacked.detail() + "; ") + told(read, members);
        if (read > 0) {
            return new Outcome(FileOutcome.PARTIAL, told);
        }
        boolean alike = members.stream().distinct().count() == 1;
        return new Outcome(alike ? members.get(0) : FileOutcome.EMPTY, told);
    }

    private static String told(long read, List<FileOutcome> members) {
        Map<FileOutcome, Integer> others = new EnumMap<>(FileOutcome.class);
        members.stream()
                .filter(member -> member != FileOutcome.OK)
                .forEach(member -> others.merge(member, 1, Integer::sum));
        String counts = others.entrySet().stream()
                .map(other -> other.getValue() + " "
                        + other.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return read + " of " + members.size() + " files in it were read" + (counts.isEmpty() ? "" : ": " + counts);
    }

    private ArchiveOutcome() {}
}
