package casebook.embedded.kafka;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes transactions that a kill has left open at a partition while their coordinator has forgotten them.
 *
 * <p>Such a transaction never ends by itself, and whoever reads committed records or fetches offsets there waits for
 * ever.
 */
final class TransactionWatch implements AutoCloseable {

    /** Whose coordinator has a transaction in hand. */
    @FunctionalInterface
    interface Coordinators {
        Set<Long> busyProducers() throws ExecutionException, InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(TransactionWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final Set<TransactionState> IN_HAND = Set.of(
            TransactionState.ONGOING,
            TransactionState.PREPARE_COMMIT,
            TransactionState.PREPARE_ABORT,
            TransactionState.PREPARE_EPOCH_FENCE);

    private final Admin admin;
    private final Coordinators coordinators;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "kafka-transaction-watch");
        thread.setDaemon(true);
        return thread;
    });
    private Set<OpenTransaction> before = Set.of();

    private TransactionWatch(Admin admin, Coordinators coordinators) {
        this.admin = admin;
        this.coordinators = coordinators;
    }

    static TransactionWatch over(String bootstrapServers) {
        Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "casebook-transaction-watch"));
        return over(admin, () -> busyProducers(admin), BETWEEN_LOOKS);
    }

    static TransactionWatch over(Admin admin, Coordinators coordinators, Duration betweenLooks) {
        var watch = new TransactionWatch(admin, coordinators);
        watch.looks.scheduleWithFixedDelay(watch::lookPatiently, 0, betweenLooks.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void lookPatiently() {
        try {
            look();
        } catch (ExecutionException | KafkaException unable) {
            LOG.debug("open transactions cannot be looked at for now", unable);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws ExecutionException, InterruptedException {
        // The partitions first: what is begun between the two questions is then known to its coordinator.
        Set<OpenTransaction> now = open();
        if (!now.isEmpty()) {
            for (OpenTransaction hanging : OpenTransaction.hanging(before, now, coordinators.busyProducers())) {
                LOG.warn("a transaction that a kill left open is closed: {}", hanging);
                admin.abortTransaction(hanging.abortion()).all().get();
            }
        }
        before = now;
    }

    private Set<OpenTransaction> open() throws ExecutionException, InterruptedException {
        Set<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        List<TopicPartition> partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(TransactionWatch::partitions)
                .toList();
        var open = new HashSet<OpenTransaction>();
        admin.describeProducers(partitions)
                .all()
                .get()
                .forEach((partition, producers) -> producers.activeProducers().stream()
                        .filter(producer ->
                                producer.currentTransactionStartOffset().isPresent())
                        .forEach(producer -> open.add(OpenTransaction.of(partition, producer))));
        return open;
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    static Set<Long> busyProducers(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listTransactions(new ListTransactionsOptions().filterStates(IN_HAND)).all().get().stream()
                .map(TransactionListing::producerId)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        looks.shutdownNow();
        admin.close(Duration.ZERO);
    }
}
