package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.classify.Judge;
import casebook.cli.classify.Judged;
import casebook.cli.evaluate.Codes;
import casebook.cli.evaluate.Evaluation;
import casebook.cli.evaluate.EvaluationJson;
import casebook.cli.evaluate.EvaluationText;
import casebook.cli.evaluate.LabelledRow;
import casebook.cli.evaluate.LabelledRows;
import casebook.cli.evaluate.LeftOut;
import casebook.cli.evaluate.RowReader;
import casebook.cli.evaluate.Wanted;
import casebook.cli.jsonl.RowCase;
import casebook.event.CaseExtracted;
import casebook.event.Facet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook evaluate FILE.jsonl…}: how often the classifier is right, by rows whose labels are known. */
@Command(
        name = "evaluate",
        description = {
            "Judges labelled rows {id, lang, title, text, labels, …} and tells how often the classifier is right.",
            "Exit code 3: some rows could not be used; each is told with its line and what to do about it."
        },
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.jsonl", arity = "1..*", description = "Labelled rows, one JSON object a line.")
    private List<Path> files;

    @Mixin
    private TaxonomyChoice taxonomy;

    @Option(names = "--errors", description = "Lists every row that wanted something else.")
    private boolean errors;

    @Option(names = "--confusion", description = "Shows which codes are given for which.")
    private boolean confusion;

    @Option(
            names = "--least-characters",
            paramLabel = "N",
            defaultValue = "0",
            description = "Leaves out rows whose text is shorter.")
    private int leastCharacters;

    @Option(names = "--facet", paramLabel = "F", description = "Only this facet; repeatable.")
    private List<String> wantedFacets = new ArrayList<>();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Judge judge = Judge.under(taxonomy.read());
        var codes = new Codes(judge.taxonomy());
        List<Facet> facets = facets(codes);
        LabelledRows all = LabelledRows.read(files, new RowReader(codes));
        all.complaints().forEach(this::tell);
        List<LabelledRow> rows = all.usable().stream()
                .filter(row -> row.characters() >= leastCharacters)
                .toList();
        var leftOut = new LeftOut(all.complaints().size(), all.usable().size() - rows.size());
        if (rows.isEmpty()) {
            tell("casebook: there is no row to evaluate: %d unusable, %d too short"
                    .formatted(leftOut.unusable(), leftOut.tooShort()));
            return Exit.FAILED;
        }
        Evaluation evaluation = new Evaluation(judge.taxonomy(), facets);
        List<Judged> judged = judged(judge, rows);
        for (int i = 0; i < rows.size(); i++) {
            evaluation.add(rows.get(i), judged.get(i));
        }
        print(evaluation, judge, leftOut);
        evaluation
                .unknownModels()
                .forEach(name -> tell("the model register does not know %s, so nothing can match it".formatted(name)));
        return all.complaints().isEmpty() ? Exit.DONE : Exit.WITH_REJECTED;
    }

    private List<Facet> facets(Codes codes) {
        var facets = new ArrayList<Facet>();
        for (String code : wantedFacets.isEmpty() ? codes.facets() : wantedFacets) {
            facets.add(codes.facet(code)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "there is no facet " + code + ": known are " + String.join(", ", codes.facets()))));
        }
        return facets;
    }

    private static List<Judged> judged(Judge judge, List<LabelledRow> rows) {
        var reader = new RowCase();
        List<CaseExtracted> cases =
                rows.stream().map(row -> reader.of(row.words())).toList();
        try (ProgressBar progress = Progress.bar("judging", rows.size())) {
            return cases.parallelStream()
                    .map(text -> {
                        Judged judged = judge.judge(text);
                        progress.step();
                        return judged;
                    })
                    .toList();
        }
    }

    private void print(Evaluation evaluation, Judge judge, LeftOut leftOut) {
        var wanted = new Wanted(errors, confusion);
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? EvaluationJson.of(evaluation, judge, leftOut, wanted)
                                        .toString()
                                : EvaluationText.of(evaluation, judge, leftOut, wanted));
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }
}
