package casebook.cli.doctor.kafka;

import casebook.cli.doctor.check.Check;
import casebook.cli.doctor.check.Finding;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.Node;

/** Whether the cluster answers, and each of its brokers where it says that it is. */
public record BrokerCheck(Cluster cluster) implements Check {

    private static final int PATIENCE_MS = 3_000;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Finding> look() {
        if (!cluster.answers()) {
            return List.of(Finding.stops(
                    name(),
                    "no Kafka answers at " + cluster.servers() + " ("
                            + cluster.trouble().map(Throwable::getMessage).orElse("") + ")",
                    "start it, or look at CASEBOOK_KAFKA_BOOTSTRAP_SERVERS and at what else CASEBOOK_KAFKA_… tells"
                            + " its clients"));
        }
        var findings = new ArrayList<Finding>();
        int brokers = cluster.nodes().size();
        findings.add(Finding.ok(
                name(), cluster.servers() + " answers: " + brokers + (brokers == 1 ? " broker" : " brokers")));
        cluster.nodes().stream()
                .filter(node -> !isReachable(node))
                .map(this::unreachable)
                .forEach(findings::add);
        return findings;
    }

    private Finding unreachable(Node node) {
        return Finding.stops(
                name(),
                "broker " + node.id() + " sends its clients to " + node.host() + ":" + node.port()
                        + ", which cannot be reached from here",
                "set advertised.listeners of that broker to an address that this machine reaches, and its firewall");
    }

    private static boolean isReachable(Node node) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(node.host(), node.port()), PATIENCE_MS);
            return true;
        } catch (IOException away) {
            return false;
        }
    }
}
