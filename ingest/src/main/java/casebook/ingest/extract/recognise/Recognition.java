package casebook.ingest.extract.recognise;

import java.util.ArrayList;
import java.util.List;

/** Text recognition, running: processes that read one page after another, begun with the first page there is. */
public final class Recognition implements AutoCloseable {

    private final PageQueue queue = new PageQueue();
    private final List<PageHands> hands = new ArrayList<>();
    private final PagesOfCase.Budget budget;

    Recognition(RecogniserCommand command, int processes, PagesOfCase.Budget budget) {
        this.budget = budget;
        for (int number = 0; number < processes; number++) {
            hands.add(PageHands.begin(queue, command, budget.pageTime(), number));
        }
    }

    /** Recognition with a process for every two processors. Nothing is started before there is a page. */
    public static Recognition standard() {
        int processes = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new Recognition(RecogniserCommand.standard(), processes, PagesOfCase.Budget.standard());
    }

    /** A case's share: its pages take turns with those of others. */
    public PagesOfCase forCase() {
        return new PagesOfCase(queue, budget);
    }

    @Override
    public void close() {
        queue.close();
        hands.forEach(PageHands::close);
    }
}
