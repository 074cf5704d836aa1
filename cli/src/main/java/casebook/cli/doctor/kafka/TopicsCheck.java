package casebook.cli.doctor.kafka;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import casebook.contract.CatalogueJudgement;
import casebook.contract.Deviation;
import casebook.contract.HeldTopics;
import casebook.contract.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Whether the cluster's topics are those of the catalogue.
 *
 * @param cluster where they should be
 * @param judgement what a start would say to them
 * @param runs whether a house works on them now
 * @param told whether the number of partitions was told; a house that runs may have been told more than we are
 */
public record TopicsCheck(Cluster cluster, CatalogueJudgement judgement, boolean runs, boolean told) implements Check {

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        HeldTopics held = HeldTopics.read(cluster.admin());
        boolean asItIs = runs && !told && !held.topics().isEmpty();
        return judge(
                held, asItIs ? new CatalogueJudgement(held.usualPartitions(), judgement.replicas()) : judgement, runs);
    }

    static List<Finding> judge(HeldTopics held, CatalogueJudgement judgement, boolean runs) {
        var findings = new ArrayList<Finding>();
        if (held.topics().isEmpty() && !runs) {
            findings.add(Finding.note("topics", "none is there yet: the first start creates them"));
        } else {
            held.missing().forEach(topic -> findings.add(missing(topic, runs)));
        }
        for (Deviation deviation : judgement.of(held)) {
            findings.add(
                    deviation.stopsAStart()
                            ? Finding.stops("topics", deviation.found(), deviation.remedy())
                            : Finding.warning("topics", deviation.found(), deviation.remedy()));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.ok(
                    "topics",
                    "all " + Topics.all().size() + " are as the catalogue has them, " + judgement.partitions()
                            + (judgement.partitions() == 1 ? " partition" : " partitions") + " each"));
        }
        return findings;
    }

    private static Finding missing(String topic, boolean runs) {
        return runs
                ? Finding.stops(
                        "topics",
                        "topic " + topic + " is missing, and the house that runs needs it",
                        "stop Casebook and start it again: topics are created, empty, at the start")
                : Finding.warning(
                        "topics",
                        "topic " + topic + " is missing, and others of Casebook are there",
                        "start a Casebook on it: topics are created, empty, at the start");
    }
}
