package casebook.bench.steps;

import casebook.bench.scale.Contender;
import casebook.event.CaseExtracted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Describes and labels cases in as many threads as the steps have: two threads of one core are slower than each alone. */
final class JudgementAlone implements Contender, AutoCloseable {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Real real;
    private final List<CaseExtracted> cases;
    private final ExecutorService hands = Executors.newFixedThreadPool(THREADS);

    JudgementAlone(Real real, List<CaseExtracted> cases) {
        this.real = real;
        this.cases = cases;
    }

    @Override
    public long run() throws Exception {
        var next = new AtomicInteger();
        List<Future<Void>> shares = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            shares.add(hands.submit((Callable<Void>) () -> judge(next)));
        }
        for (Future<Void> share : shares) {
            share.get();
        }
        return cases.size();
    }

    private Void judge(AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < cases.size(); i = next.getAndIncrement()) {
            CaseExtracted text = cases.get(i);
            real.judge(text, real.describe(text));
        }
        return null;
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
