package casebook.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a preview and an apply are asked for with. */
abstract class ReplayJudgeCommand implements Callable<Integer> {

    private final String mode;

    @Parameters(
            paramLabel = "VERSION",
            arity = "0..1",
            description = "Taxonomy to judge by; by default the one in force.")
    private String taxonomy;

    @Option(names = "--no-wait", description = "Leaves when it is accepted.")
    private boolean noWait;

    @Mixin
    private ReplayFilterOptions filter;

    @Mixin
    private Conversation casebook;

    ReplayJudgeCommand(String mode) {
        this.mode = mode;
    }

    @Override
    public final Integer call() throws IOException {
        ObjectNode wish = JsonNodeFactory.instance.objectNode().put("mode", mode);
        if (taxonomy != null) {
            wish.put("taxonomy", taxonomy);
        }
        wish.set("filter", filter.json());
        return new ReplayCourse(casebook).run(wish, !noWait);
    }
}
