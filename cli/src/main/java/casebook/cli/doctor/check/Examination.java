package casebook.cli.doctor.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Makes all checks at once and ends in time: one that hangs or throws is a finding like any other.
 *
 * @param deadline how long the slowest may take
 */
public record Examination(Duration deadline) {

    /** The findings in the order of the checks. */
    public List<Finding> of(List<Check> checks) throws InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool(Examination::daemon);
        try {
            List<Callable<List<Finding>>> looks = new ArrayList<>();
            checks.forEach(check -> looks.add(check::look));
            List<Future<List<Finding>>> looked = threads.invokeAll(looks, deadline.toMillis(), TimeUnit.MILLISECONDS);
            var findings = new ArrayList<Finding>();
            for (int i = 0; i < checks.size(); i++) {
                findings.addAll(findings(checks.get(i).name(), looked.get(i)));
            }
            return findings;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Finding> findings(String name, Future<List<Finding>> look) throws InterruptedException {
        try {
            return look.get();
        } catch (CancellationException hangs) {
            return List.of(Finding.warning(
                    name,
                    "gave no answer within " + deadline.toSeconds() + " s",
                    "look whether this machine is very busy, or a disk or the network hangs, and ask again"));
        } catch (ExecutionException e) {
            return List.of(Finding.warning(
                    name,
                    "could not be looked at: " + oneLine(e.getCause()),
                    "this is no verdict; put right what it complains of and ask again"));
        }
    }

    private static String oneLine(Throwable trouble) {
        return trouble.toString().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** One that hangs for good must not keep the process. */
    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "doctor");
        thread.setDaemon(true);
        return thread;
    }
}
