package casebook.cli.command;

import java.io.OutputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come, where somebody looks on. */
final class Progress {

    /** A bar on the terminal; one that shows nothing where there is none. */
    static ProgressBar bar(String task, long steps) {
        return bar(task, steps, true);
    }

    /** The same, where it is wanted at all. */
    static ProgressBar bar(String task, long steps, boolean wanted) {
        boolean watched = wanted && System.console() != null;
        PrintStream out = watched ? System.err : new PrintStream(OutputStream.nullOutputStream());
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out, 80))
                .build();
    }

    private Progress() {}
}
