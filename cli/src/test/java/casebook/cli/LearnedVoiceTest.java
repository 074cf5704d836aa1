package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cli.evaluate.Codes;
import casebook.cli.evaluate.LabelledRow;
import casebook.cli.evaluate.LabelledRows;
import casebook.cli.evaluate.RowReader;
import casebook.cli.jsonl.RowCase;
import casebook.cli.taxonomy.TaxonomySource;
import casebook.enrich.classify.learned.Features;
import casebook.enrich.classify.learned.LearnedVoice;
import casebook.enrich.classify.learned.Learner;
import casebook.enrich.classify.passage.Passages;
import casebook.enrich.describe.Describer;
import casebook.enrich.embed.BgeSmallZh;
import casebook.enrich.embed.Embedder;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The shipped voice is what the project's own rows teach.
 *
 * <p>After a change of the rows, {@code -Dlearn=write} writes it anew.
 */
class LearnedVoiceTest {

    private static final Path ROWS = Path.of("src/test/resources/evaluation");
    private static final Path SHIPPED = Path.of("../enrich/src/main/resources/casebook/enrich/classify/learned.bin");

    /** Processors differ in the last digits of a vector; a byte of a weight may then be its neighbour. */
    private static final double NEAR = 0.02;

    private static final int COMPARED = 80;

    private static final List<String> SHORT = List.of("facets-tuning", "learning-1", "learning-2", "learning-3");
    private static final List<String> LONG = List.of("learning-4", "learning-5", "learning-6");

    /** Each of the long texts speaks of a neighbouring sector too; learned from them, these facets get worse elsewhere. */
    private static final Set<String> TEMPTED = Set.of("sector", "scope");

    private final Embedder embedder = BgeSmallZh.load();
    private final Describer describer = new Describer(embedder);
    private final RowCase cases = new RowCase();
    private final TaxonomyPublished taxonomy = TaxonomySource.builtIn();

    @Test
    void the_shipped_voice_is_what_the_rows_teach() throws Exception {
        byte[] learned = learn();
        if ("write".equals(System.getProperty("learn"))) {
            Files.write(SHIPPED, learned);
        }
        LearnedVoice ours = LearnedVoice.of(learned);
        LearnedVoice shipped = LearnedVoice.of(Files.readAllBytes(SHIPPED));

        for (LabelledRow row :
                rows(List.of(ROWS.resolve("facets-held-out.jsonl"))).subList(0, COMPARED)) {
            Features features = features(row);
            Map<String, Map<String, Double>> wanted = ours.hear(features);
            Map<String, Map<String, Double>> said = shipped.hear(features);
            assertEquals(wanted.keySet(), said.keySet());
            wanted.forEach((facet, codes) -> codes.forEach((code, value) -> assertEquals(
                    value,
                    said.get(facet).getOrDefault(code, Double.NaN),
                    NEAR,
                    () -> row.id() + ", " + facet + " " + code + ": see -Dlearn=write")));
        }
    }

    private byte[] learn() throws IOException {
        var examples = new ArrayList<>(examples(SHORT, Set.of()));
        examples.addAll(examples(LONG, TEMPTED));
        return Learner.learn(embedder.name(), taxonomy.getFacets(), examples);
    }

    private List<Learner.Example> examples(List<String> files, Set<String> unheard) throws IOException {
        List<Path> paths =
                files.stream().map(name -> ROWS.resolve(name + ".jsonl")).toList();
        return rows(paths).stream()
                .map(row -> {
                    var labels = new HashMap<>(row.labels());
                    labels.keySet().removeAll(unheard);
                    return new Learner.Example(features(row), labels);
                })
                .toList();
    }

    private Features features(LabelledRow row) {
        CaseExtracted text = cases.of(row.words());
        CaseDescribed description = describer.describe(text);
        return Features.of(Passages.of(text, description), description.getEmbedding());
    }

    private List<LabelledRow> rows(List<Path> files) throws IOException {
        return LabelledRows.read(files, new RowReader(new Codes(taxonomy))).usable();
    }
}
