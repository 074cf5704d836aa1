package casebook.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongConsumer;

/** Where a file is wanted: it is there whole, or what was there before still is. */
public final class TargetFile {

    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final boolean overwriting;

    /**
     * Looks at the place.
     *
     * @param overwriting whether a file that is there may go
     * @throws FileInTheWay when it cannot take a file
     */
    public TargetFile(Path file, boolean overwriting) throws FileInTheWay {
        this.file = file;
        this.overwriting = overwriting;
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FileInTheWay(file + " is a folder: name a file in it with -o");
        } else if (Files.exists(file) && !overwriting) {
            throw isThere();
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw new FileInTheWay("there is no folder " + folder + ": make it, or name another place with -o");
        }
    }

    /**
     * Takes the file.
     *
     * @param told of the bytes so far
     * @return its bytes
     */
    public long take(InputStream body, LongConsumer told) throws IOException {
        Path coming = file.resolveSibling(file.getFileName() + ".part");
        try {
            long bytes = pour(body, coming, told);
            if (overwriting) {
                Files.move(coming, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(coming, file);
            }
            return bytes;
        } catch (FileAlreadyExistsException meanwhile) {
            throw isThere();
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    private static long pour(InputStream body, Path coming, LongConsumer told) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(coming)) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                out.write(piece, 0, read);
                bytes += read;
                told.accept(bytes);
            }
        }
        return bytes;
    }

    private FileInTheWay isThere() {
        return new FileInTheWay(file + " is there already: overwrite it with --force, or name another with -o");
    }
}
