package casebook.ingest.extract.worker;

import casebook.ingest.extract.wire.Silence;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;

/** Looks at the file at hand, passes on that it gets on, and answers for a parser that has been silent too long. */
final class Watch {

    private static final long PAUSE_NANOS = 250_000_000;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Conversation service;
    private volatile Underway atHand;

    private Watch(Conversation service) {
        this.service = service;
    }

    static Watch over(Conversation service) {
        var watch = new Watch(service);
        var thread = new Thread(watch::run, "watch");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
        return watch;
    }

    void begin(Underway file) {
        atHand = file;
    }

    /** From here on the answer is the parser's own. */
    synchronized void end() {
        atHand = null;
    }

    private void run() {
        Underway known = null;
        Silence silence = null;
        long told = 0;
        while (true) {
            LockSupport.parkNanos(PAUSE_NANOS);
            Underway file = atHand;
            if (file != known) {
                known = file;
                silence = new Silence(Silence.PATIENCE);
                told = 0;
            }
            if (file != null) {
                long beats = file.beats();
                boolean tooLong = silence.tooLong(beats, System.nanoTime(), SYSTEM.getProcessCpuTime());
                speak(file, beats != told, tooLong);
                told = beats;
            }
        }
    }

    private synchronized void speak(Underway file, boolean gotOn, boolean tooLong) {
        if (atHand != file) {
            return;
        }
        try {
            if (tooLong) {
                service.lastAnswer(file.soFar(Silence.PATIENCE.toSeconds() + " seconds: the parser hangs or loops"));
            } else if (gotOn) {
                service.alive();
            }
        } catch (IOException gone) {
            // Then the thread that takes orders ends the process.
        }
    }
}
