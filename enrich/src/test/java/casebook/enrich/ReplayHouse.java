package casebook.enrich;

import static casebook.enrich.Events.sector;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * The steps in a process of their own, whose judgement is told from the text alone: the sector is the first of the
 * taxonomy's codes that the text begins with. A text that begins with "poison" cannot be judged.
 */
final class ReplayHouse {

    static final String UP = "the steps are up";

    /** So that there is time to kill it in the midst of a walk. */
    private static final long JUDGING_NANOS = 1_500_000;

    /** What the judge says, here and in the process that is killed. */
    static Judgement judge(TaxonomyPublished taxonomy, CaseExtracted text) {
        String words = text.getFiles().get(0).getBlocks().get(0).getText();
        if (words.startsWith("poison")) {
            throw new IllegalStateException("poisoned");
        }
        return taxonomy.getFacets().get(0).getCodes().stream()
                .map(TaxonomyCode::getCode)
                .filter(words::startsWith)
                .findFirst()
                .map(code -> new Judgement(List.of(sector(code, 0.9, code)), List.of(), List.of(), List.of()))
                .orElse(new Judgement(List.of(), List.of("sector"), List.of(), List.of()));
    }

    private record Slow(ControlGiven order) implements Classifier {
        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            LockSupport.parkNanos(JUDGING_NANOS);
            return ReplayHouse.judge(order.getTaxonomy(), text);
        }

        @Override
        public String version() {
            return versionOf(order.getTaxonomy());
        }
    }

    private static String versionOf(TaxonomyPublished taxonomy) {
        return "replay-house/" + taxonomy.getVersion();
    }

    /** Starts them over this broker. */
    static Enrich start(Path home, Map<String, Object> kafka) {
        return Enrich.start(
                new EnrichConfig(home, 1, 100, 1, kafka),
                Events::described,
                Slow::new,
                ReplayHouse::versionOf,
                Definitions.NONE);
    }

    /**
     * Runs until it is killed.
     *
     * @param arguments folder of the stores, and the broker
     */
    public static void main(String[] arguments) throws InterruptedException {
        start(Path.of(arguments[0]), Map.of("bootstrap.servers", arguments[1]));
        System.out.println(UP);
        Thread.currentThread().join();
    }

    private ReplayHouse() {}
}
