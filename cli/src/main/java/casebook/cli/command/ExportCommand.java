package casebook.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.cli.Exit;
import casebook.cli.client.Exported;
import casebook.cli.export.TargetFile;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casebook export [QUERY]}: curated cases as a file to hand on. */
@Command(
        name = "export",
        description = {
            "Writes curated cases to a file: csv and jsonl for programs, xlsx for a desk, html to read and print.",
            "The same cases are always the same bytes. There is no contact data in it."
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    /** What it can be. */
    enum Format {
        csv,
        jsonl,
        xlsx,
        html;

        private boolean isText() {
            return this == csv || this == jsonl;
        }
    }

    /** In which things can be called by name. */
    enum Language {
        zh,
        en
    }

    @Mixin
    private CaseFilter filter;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; by default as the file's name ends, else csv.")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to; by default csv and jsonl are printed, and the others are casebook.xlsx or .html here.")
    private Path file;

    @Option(names = "--force", description = "Overwrites the file when it is there.")
    private boolean force;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "Language of names: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Language language;

    @Mixin
    private Conversation casebook;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Format wanted = format != null ? format : byName();
        Map<String, String> parameters = filter.parameters();
        parameters.put("lang", language.name());
        if (file == null && wanted.isText()) {
            if (casebook.json()) {
                throw new ParameterException(
                        spec.commandLine(), "--json tells of the file that was written: name one with -o");
            }
            print(casebook.client().export(wanted.name(), parameters));
            return Exit.DONE;
        }
        Path target = file != null ? file : Path.of("casebook." + wanted);
        save(target, wanted, parameters);
        return Exit.DONE;
    }

    private Format byName() {
        String name = file == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(one -> name.endsWith("." + one))
                .findFirst()
                .orElse(Format.csv);
    }

    private void print(Exported exported) throws IOException {
        PrintWriter out = casebook.out();
        try (Reader text = new InputStreamReader(exported.body(), UTF_8)) {
            char[] piece = new char[16 * 1024];
            // A reader that went away, as head does, has had enough.
            for (int read = text.read(piece); read >= 0 && !out.checkError(); read = text.read(piece)) {
                out.write(piece, 0, read);
            }
        }
        out.flush();
    }

    private void save(Path target, Format wanted, Map<String, String> parameters) throws IOException {
        var place = new TargetFile(target, force);
        Exported exported = casebook.client().export(wanted.name(), parameters);
        long bytes;
        try (var body = exported.body();
                var bar = Progress.bar("writing KiB", -1, !casebook.json())) {
            bytes = place.take(body, so -> bar.stepTo(so / 1024));
        }
        if (casebook.json()) {
            var told = JsonNodeFactory.instance
                    .objectNode()
                    .put("file", target.toString())
                    .put("format", wanted.name())
                    .put("bytes", bytes);
            exported.cases().ifPresent(cases -> told.put("cases", cases));
            casebook.out().println(told);
        } else {
            String cases = exported.cases().isPresent()
                    ? exported.cases().getAsLong() + (exported.cases().getAsLong() == 1 ? " case" : " cases")
                            + " written to "
                    : "written to ";
            casebook.out().println(cases + target);
        }
    }
}
