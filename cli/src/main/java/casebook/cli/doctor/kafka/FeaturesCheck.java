package casebook.cli.doctor.kafka;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.server.common.MetadataVersion;

/** Whether the cluster has switched on what the doors and the steps are built on. */
public record FeaturesCheck(Cluster cluster) implements Check {

    private static final String METADATA = "metadata.version";

    /** What each is for, and the level that has it. */
    private static final Map<String, Integer> NEEDED =
            new TreeMap<>(Map.of("share.version", 1, "streams.version", 1, "transaction.version", 1));

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        Map<String, Integer> levels = new TreeMap<>();
        cluster.admin()
                .describeFeatures()
                .featureMetadata()
                .get()
                .finalizedFeatures()
                .forEach((feature, range) -> levels.put(feature, (int) range.maxVersionLevel()));
        return judge(levels);
    }

    List<Finding> judge(Map<String, Integer> levels) {
        var findings = new ArrayList<Finding>();
        NEEDED.forEach((feature, least) -> {
            if (levels.getOrDefault(feature, 0) < least) {
                findings.add(Finding.stops(
                        name(),
                        feature + " is not switched on, and Casebook needs level " + least,
                        "kafka-features.sh --bootstrap-server " + cluster.servers() + " upgrade --feature " + feature
                                + "=" + least + " (a Kafka older than 4.2 does not have them all)"));
            }
        });
        if (findings.isEmpty()) {
            var told = new TreeMap<>(levels);
            told.keySet().retainAll(NEEDED.keySet());
            findings.add(Finding.ok(
                    name(),
                    "metadata " + version(levels) + ", " + told.toString().replaceAll("[{}]", "")));
        }
        return findings;
    }

    private static String version(Map<String, Integer> levels) {
        int level = levels.getOrDefault(METADATA, 0);
        try {
            return MetadataVersion.fromFeatureLevel((short) level).version();
        } catch (IllegalArgumentException newer) {
            return "level " + level;
        }
    }
}
