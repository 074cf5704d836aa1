package casebook.ingest.extract.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.stream.FileImageInputStream;

/** Finds the pages of a file that must be recognised, whatever kind of file it is. */
public final class Scans {

    private static final int MOST_PAGES = 5_000;

    /**
     * What the parser counted.
     *
     * @param mediaType what kind of file it is
     * @param characters of its whole text
     * @param charactersPerPage of a PDF; empty for every other file
     * @param unmappedPerPage glyphs on each page of a PDF that stand for no character
     */
    public record Counts(
            String mediaType, long characters, List<Integer> charactersPerPage, List<Integer> unmappedPerPage) {}

    /** Their numbers, counted from 1; a file that is damaged has none that could be told. */
    public static List<Integer> of(Path file, Counts counts) {
        try {
            if (counts.mediaType().equals("application/pdf")) {
                return ofPdf(file, counts);
            } else if (counts.mediaType().startsWith("image/")
                    && !counts.mediaType().contains("svg")) {
                return firstPages(pictures(file));
            } else if (counts.mediaType().contains("openxmlformats")) {
                int sheets = counts.characters() > PicturesInside.MOST_CHARACTERS_BESIDE
                        ? 0
                        : PicturesInside.of(file).size();
                return PicturesInside.arePages(counts.characters(), sheets) ? firstPages(sheets) : List.of();
            }
            return List.of();
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    private static List<Integer> ofPdf(Path file, Counts counts) throws IOException {
        // Most papers have text on every page and need not be opened again.
        List<Integer> candidates = ScannedPages.of(counts.charactersPerPage(), counts.unmappedPerPage(), page -> true);
        if (candidates.isEmpty()) {
            return candidates;
        }
        try (var drawings = new PdfDrawings(file)) {
            return ScannedPages.of(counts.charactersPerPage(), counts.unmappedPerPage(), drawings::on);
        }
    }

    /** A picture nobody here can read is asked for all the same: then it is told why. */
    private static int pictures(Path file) throws IOException {
        try (var picture = new FileImageInputStream(file.toFile())) {
            PictureSize size = PictureSize.of(picture, "");
            return size.isLegible() ? size.pages() : 0;
        } catch (Unreadable unknown) {
            return 1;
        }
    }

    private static List<Integer> firstPages(int count) {
        return IntStream.rangeClosed(1, Math.min(count, MOST_PAGES)).boxed().toList();
    }

    /** Numbers as a parser's metadata holds them. */
    public static List<Integer> numbers(int[] values) {
        return values == null ? List.of() : Arrays.stream(values).boxed().toList();
    }

    private Scans() {}
}
