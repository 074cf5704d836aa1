package casebook.bench.classify;

import casebook.bench.files.CaseText;
import casebook.contract.Topics;
import casebook.event.Cue;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Taxonomies of few cues and of many that hit some texts alike. */
final class SomeCues {

    // Avro reads defaults of records only where the contract has been loaded.
    static {
        Topics.all();
    }

    private static final int PADDING_LENGTH = 4;

    /** The taxonomy with so many of those of its cues that stand in the texts, or with all of them that do. */
    static TaxonomyPublished thatStandIn(List<CaseText> texts, TaxonomyPublished taxonomy, int most) {
        String all = joined(texts);
        Set<String> kept = taxonomy.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream())
                .flatMap(code -> code.getCues().stream())
                .map(Cue::getPhrase)
                .distinct()
                .filter(all::contains)
                .limit(most)
                .collect(Collectors.toSet());
        return with(taxonomy, code -> code.getCues().stream()
                .filter(cue -> kept.contains(cue.getPhrase()))
                .toList());
    }

    /**
     * The taxonomy with so many cues by phrases that stand nowhere in the texts. They are made of the texts' own characters,
     * so that many begin like what does stand there.
     */
    static TaxonomyPublished padded(TaxonomyPublished taxonomy, List<CaseText> texts, int cues, long seed) {
        String all = joined(texts);
        var random = new Random(seed);
        Set<String> phrases = new HashSet<>();
        int codes = taxonomy.getFacets().stream()
                .mapToInt(facet -> facet.getCodes().size())
                .sum();
        int each = Math.max(0, cues - count(taxonomy)) / codes + 1;
        return with(taxonomy, code -> {
            List<Cue> padded = new ArrayList<>(code.getCues());
            for (int i = 0; i < each; i++) {
                padded.add(Cue.newBuilder()
                        .setPhrase(strange(all, phrases, random))
                        .build());
            }
            return padded;
        });
    }

    /** How many cues a taxonomy has. */
    static int count(TaxonomyPublished taxonomy) {
        return taxonomy.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream())
                .mapToInt(code -> code.getCues().size())
                .sum();
    }

    private static String strange(String all, Set<String> taken, Random random) {
        while (true) {
            int half = PADDING_LENGTH / 2;
            int one = random.nextInt(all.length() - half);
            int other = random.nextInt(all.length() - half);
            String phrase = all.substring(one, one + half) + all.substring(other, other + half);
            if (phrase.codePoints().allMatch(Character::isIdeographic) && !all.contains(phrase) && taken.add(phrase)) {
                return phrase;
            }
        }
    }

    private static TaxonomyPublished with(TaxonomyPublished taxonomy, Function<TaxonomyCode, List<Cue>> cues) {
        List<Facet> facets = taxonomy.getFacets().stream()
                .map(facet -> Facet.newBuilder(facet)
                        .setCodes(facet.getCodes().stream()
                                .map(code -> TaxonomyCode.newBuilder(code)
                                        .setCues(cues.apply(code))
                                        .build())
                                .toList())
                        .build())
                .toList();
        return TaxonomyPublished.newBuilder(taxonomy).setFacets(facets).build();
    }

    private static String joined(List<CaseText> texts) {
        return texts.stream().flatMap(text -> text.paragraphs().stream()).collect(Collectors.joining("\n"));
    }

    private SomeCues() {}
}
