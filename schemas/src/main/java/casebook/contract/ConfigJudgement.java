package casebook.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the settings of one topic with the catalogue; one that remembers longer or takes more is as good. */
final class ConfigJudgement {

    private static final Set<String> LEAST = Set.of("retention.ms", "retention.bytes", "max.message.bytes");
    private static final String UNBOUNDED = "-1";

    static List<Deviation> of(Topic<?> topic, HeldTopic held, String servers) {
        var found = new ArrayList<Deviation>();
        Map<String, String> wanted = topic.config(held.replicas());
        // An operator may demand more copies than we do, yet not more than there are.
        wanted.remove("min.insync.replicas");
        wanted.keySet().stream().sorted().forEach(key -> {
            String value = held.config().get(key);
            if (value != null && !isEnough(key, value, wanted.get(key))) {
                found.add(new Deviation(
                        // What should stay is taken away by the first, at once; by the others it is told beforehand.
                        key.equals("cleanup.policy"),
                        "topic " + topic.name() + " has " + key + "=" + value + ", not " + wanted.get(key) + " ("
                                + harm(key) + ")",
                        set(servers, topic.name(), key, wanted.get(key))));
            }
        });
        int demanded = Integer.parseInt(held.config().getOrDefault("min.insync.replicas", "1"));
        if (demanded > held.replicas()) {
            found.add(new Deviation(
                    true,
                    "topic " + topic.name() + " demands " + demanded + " copies in step and has " + held.replicas()
                            + ": it takes no record",
                    set(servers, topic.name(), "min.insync.replicas", String.valueOf(held.replicas()))));
        }
        return found;
    }

    private static boolean isEnough(String key, String value, String wanted) {
        if (value.equals(wanted) || !LEAST.contains(key)) {
            return value.equals(wanted);
        }
        return value.equals(UNBOUNDED)
                || (!wanted.equals(UNBOUNDED) && Long.parseLong(value) >= Long.parseLong(wanted));
    }

    private static String harm(String key) {
        return switch (key) {
            case "cleanup.policy" -> "it forgets what it should keep";
            case "retention.ms" -> "it forgets too early";
            case "retention.bytes" -> "it forgets when it is full";
            case "max.message.bytes" -> "it refuses large records";
            default -> "a receipt may be lost with the machine's power";
        };
    }

    private static String set(String servers, String topic, String key, String value) {
        return "kafka-configs.sh --bootstrap-server " + servers + " --alter --entity-type topics --entity-name " + topic
                + " --add-config " + key + "=" + value;
    }

    private ConfigJudgement() {}
}
