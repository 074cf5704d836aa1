package casebook.ingest.deadletter;

import casebook.ingest.http.Patience;
import casebook.ingest.http.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Redrives what somebody at the door asks for, one redrive at a time. */
final class RedriveOnce {

    private static final Logger LOG = LoggerFactory.getLogger(RedriveOnce.class);

    /** Has cases judged again in the name of whoever asks. */
    @FunctionalInterface
    interface Judging {
        CaseReplays inTheNameOf(String who);
    }

    private final Map<String, Object> kafka;
    private final Supplier<Redriving> redrivings;
    private final Judging judging;
    private final ReentrantLock running = new ReentrantLock();

    /**
     * Redrives.
     *
     * @param kafka client properties for whoever sends
     * @param redrivings begins one with what there is when it is called
     */
    RedriveOnce(Map<String, Object> kafka, Supplier<Redriving> redrivings, Judging judging) {
        this.kafka = kafka;
        this.redrivings = redrivings;
        this.judging = judging;
    }

    /**
     * What becomes of each letter, or would.
     *
     * @throws Refusal when another redrive is under way, or overtakes this one
     */
    List<Fate> redrive(RedriveRequest request, String who) {
        List<Fate> plan = request.plan(redrivings.get());
        if (request.dryRun() || plan.stream().noneMatch(Fate::isToSend)) {
            return plan;
        } else if (!running.tryLock()) {
            throw underWay();
        }
        try (LetterSender sender = LetterSender.open(kafka)) {
            // Read once more: from here on nobody else can send what is not marked.
            Redriving redriving = redrivings.get();
            List<Fate> fates = redriving.run(request.plan(redriving), sender, judging.inTheNameOf(who), letters -> {});
            awaitTold(redriving, fates);
            LOG.info(
                    "{} redrove {} dead letters",
                    who,
                    fates.stream().filter(Fate::isToSend).count());
            return fates;
        } catch (Overtaken other) {
            throw overtaken(other);
        } finally {
            running.unlock();
        }
    }

    /** What is sent stays sent, whether it can be looked up now or not. */
    private static void awaitTold(Redriving redriving, List<Fate> fates) {
        try {
            Patience.until(() -> redriving.isTold(fates));
        } catch (RuntimeException away) {
            LOG.warn("the dead letters that were sent cannot be looked up at the moment", away);
        }
    }

    private static Refusal underWay() {
        return new Refusal(
                        409,
                        "redrive-under-way",
                        "A redrive is under way",
                        "Dead letters are redriven one redrive at a time. Send the same request again when that one has"
                                + " ended; what it has sent will not be sent twice.")
                .retryAfter(5);
    }

    private static Refusal overtaken(Overtaken other) {
        return new Refusal(
                        409,
                        "redrive-overtaken",
                        "Another redrive has begun",
                        "Another redrive has begun meanwhile, and this one stopped. What it had sent is marked; list the"
                                + " dead letters, and redrive those that are left.")
                .because(other)
                .retryAfter(5);
    }
}
