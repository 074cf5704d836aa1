package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.house.House;
import casebook.cli.house.HouseConfig;
import casebook.process.Given;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casebook up}: the whole house, until it is told to stop. */
@Command(
        name = "up",
        description = "Starts everything in this process and serves until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        House house = House.start(HouseConfig.from(Given.here()), part -> err.println("starting " + part));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            house.close();
            stopped.countDown();
        }));
        house.awaitReady();
        out.println("Casebook is up: " + house.whereabouts().http() + "  (Ctrl-C stops it)");
        out.flush();
        stopped.await();
        return Exit.DONE;
    }
}
