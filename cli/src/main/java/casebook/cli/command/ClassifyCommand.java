package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.classify.Classified;
import casebook.cli.classify.Classifying;
import casebook.cli.classify.Judge;
import casebook.cli.client.Submissions;
import casebook.cli.jsonl.JsonLines;
import casebook.cli.report.CaseReport;
import casebook.contract.Settings;
import casebook.ingest.IngestConfig;
import casebook.ingest.extract.pool.ParserPool;
import casebook.process.Given;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook classify FILE|DIR…}: what the pipeline would say of documents and rows, without a house. */
@Command(
        name = "classify",
        description = {
            "Judges documents, or the rows {id, title, text} of JSONL files, without a running Casebook.",
            "A document is a case; so is a row. A folder stands for every file in it and below it.",
            "Exit code 3: something could not be read, or only in part; it is told with what to do about it."
        },
        mixinStandardHelpOptions = true)
public final class ClassifyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Documents, .jsonl files, folders; - reads JSONL from standard input.")
    private List<Path> places;

    @Mixin
    private TaxonomyChoice taxonomy;

    @Option(names = "--json", description = "Prints one JSON object a line: a case with its labels and models.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** What is printed when the bar is gone. */
    private final List<Runnable> later = new ArrayList<>();

    private boolean complained;

    @Override
    public Integer call() throws Exception {
        List<Path> files = files();
        IngestConfig config = Settings.read(Given.here(), IngestConfig::from);
        Judge judge = Judge.under(taxonomy.read());
        int workers = Math.min(config.workers(), files.size());
        // A program reads results as they come; a person sees a bar meanwhile, which lines in between would break.
        try (ProgressBar progress = Progress.bar("classifying", files.size(), !json);
                var classifying = new Classifying(
                        judge, number -> ParserPool.standard(number, config.worker()), workers, this::take)) {
            for (Path file : files) {
                classify(file, classifying);
                progress.step();
            }
            classifying.finish();
        }
        later.forEach(Runnable::run);
        return complained ? Exit.WITH_REJECTED : Exit.DONE;
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (Path place : places) {
            files.addAll(isStandardInput(place) ? List.of(place) : Submissions.everyFile(place));
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException("there is no file in " + places);
        }
        return files;
    }

    private static void classify(Path file, Classifying classifying) throws Exception {
        if (isStandardInput(file)) {
            classifying.rows(new JsonLines("standard input", System.in));
        } else if (JsonLines.isNamedSo(file)) {
            try (JsonLines lines = JsonLines.open(file)) {
                classifying.rows(lines);
            }
        } else {
            classifying.document(file);
        }
    }

    private static boolean isStandardInput(Path place) {
        return place.toString().equals(JsonLines.STANDARD_INPUT);
    }

    private void take(Classified result) {
        CommandLine line = spec.commandLine();
        result.record()
                .ifPresent(record -> print(line.getOut(), json ? record.toString() : CaseReport.ofJudged(record)));
        result.complaints().forEach(complaint -> print(line.getErr(), complaint));
        complained |= !result.complaints().isEmpty();
    }

    private void print(PrintWriter where, String text) {
        if (json) {
            where.println(text);
            where.flush();
        } else {
            later.add(() -> where.println(text));
        }
    }
}
