package casebook.cli.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files make which case. */
public final class Submissions {

    /** What a folder holds without anybody submitting it: hidden files, those of a system, what it says of itself. */
    private static final Pattern NOT_SUBMITTED =
            Pattern.compile("\\..*|~\\$.*|Thumbs\\.db|desktop\\.ini|README\\.md|expected\\.yaml");

    /**
     * The cases in these places, in the order of their names. A file is a case. In a folder every file is a case, and
     * below it every folder that holds files is one case, with all that lies in it.
     *
     * @param oneCase whether all files belong to one case
     * @throws NoSuchFileException when a place does not exist or holds no file
     */
    public static List<List<Path>> in(List<Path> places, boolean oneCase) throws IOException {
        var cases = new ArrayList<List<Path>>();
        for (Path place : places) {
            demand(place);
            if (Files.isDirectory(place)) {
                for (Path file : filesIn(place)) {
                    cases.add(List.of(file));
                }
                for (Path folder : foldersIn(place)) {
                    addCasesOf(folder, cases);
                }
            } else {
                cases.add(List.of(place));
            }
        }
        if (cases.isEmpty()) {
            throw new NoSuchFileException("there is no file in " + places);
        }
        return oneCase ? List.of(cases.stream().flatMap(List::stream).toList()) : cases;
    }

    /**
     * The file, or every file in the folder and below it, in the order of their names.
     *
     * @throws NoSuchFileException when there is no such place
     */
    public static List<Path> everyFile(Path place) throws IOException {
        demand(place);
        return Files.isDirectory(place) ? everyFileBelow(place) : List.of(place);
    }

    private static void demand(Path place) throws NoSuchFileException {
        if (Files.notExists(place)) {
            throw new NoSuchFileException("there is no file or folder " + place);
        }
    }

    /** The names of a case's files, for a person. */
    public static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private static void addCasesOf(Path folder, List<List<Path>> cases) throws IOException {
        if (filesIn(folder).isEmpty()) {
            for (Path inner : foldersIn(folder)) {
                addCasesOf(inner, cases);
            }
        } else {
            cases.add(everyFileBelow(folder));
        }
    }

    private static List<Path> everyFileBelow(Path folder) throws IOException {
        var files = new ArrayList<>(filesIn(folder));
        for (Path inner : foldersIn(folder)) {
            files.addAll(everyFileBelow(inner));
        }
        return files;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        return entries(folder, Files::isRegularFile);
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        return entries(folder, Files::isDirectory);
    }

    private static List<Path> entries(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(wanted)
                    .filter(entry -> !NOT_SUBMITTED
                            .matcher(entry.getFileName().toString())
                            .matches())
                    .sorted()
                    .toList();
        }
    }

    private Submissions() {}
}
