package casebook.cli.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files make which case. */
public final class Submissions {

    /**
     * The cases in these places, in the order of their names; hidden files are left out.
     *
     * @param oneCase whether all files belong to one case
     * @throws NoSuchFileException when a place does not exist or holds no file
     */
    public static List<List<Path>> in(List<Path> places, boolean oneCase) throws IOException {
        var files = new ArrayList<Path>();
        for (Path place : places) {
            if (Files.notExists(place)) {
                throw new NoSuchFileException("there is no file or folder " + place);
            }
            try (Stream<Path> found = Files.walk(place)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException("there is no file in " + places);
        }
        return oneCase ? List.of(files) : files.stream().map(List::of).toList();
    }

    /** The names of a case's files, for a person. */
    public static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private Submissions() {}
}
