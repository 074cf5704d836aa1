package casebook.bench.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents as an office receives them: Word above all, then PDF, slides, tables, text. */
public final class MixedFiles {

    private static final long SEED = 2023;

    /** Writes one document. */
    @FunctionalInterface
    private interface Writer {
        void write(Path file, Prose prose) throws IOException;
    }

    private record Kind(String ending, int count, Writer writer) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(".docx", 10, WordWriter::write),
            new Kind(".pdf", 6, PdfWriter::write),
            new Kind(".pptx", 4, SlidesWriter::write),
            new Kind(".xlsx", 4, SheetWriter::write),
            new Kind(".txt", 2, TextWriter::plain),
            new Kind(".html", 2, TextWriter::page));

    /**
     * What is measured with: generated ones, and those of somebody else's folder where one is named.
     *
     * @param folder an empty one, for those that are generated
     */
    public static List<Document> gather(Path folder, Optional<Path> besides) throws IOException {
        var documents = new ArrayList<>(write(folder, SEED));
        if (besides.isPresent()) {
            documents.addAll(below(besides.get()));
        }
        return documents;
    }

    /**
     * Writes them, the same for the same seed.
     *
     * @param folder an empty one
     */
    public static List<Document> write(Path folder, long seed) throws IOException {
        var documents = new ArrayList<Document>();
        for (Kind kind : KINDS) {
            for (int i = 0; i < kind.count; i++) {
                String name = "案例" + documents.size() + kind.ending;
                Path file = folder.resolve(documents.size() + kind.ending);
                kind.writer.write(file, new Prose(seed + documents.size()));
                documents.add(new Document(file, name));
            }
        }
        return documents;
    }

    /** Those that somebody else's folder holds, in the order of their names. */
    public static List<Document> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Document(file, file.getFileName().toString()))
                    .toList();
        }
    }

    private MixedFiles() {}
}
