package casebook.cli.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InOrderTest {

    private final List<Integer> taken = new ArrayList<>();

    @Test
    void results_come_in_the_order_of_the_work_whichever_is_done_first() throws Exception {
        var secondIsDone = new CountDownLatch(1);
        try (var order = new InOrder<Integer>(2, taken::add)) {
            order.add(() -> {
                secondIsDone.await();
                return 1;
            });
            order.add(() -> {
                secondIsDone.countDown();
                return 2;
            });
            for (int i = 3; i <= 20; i++) {
                int number = i;
                order.add(() -> number);
            }
            order.finish();
        }

        assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(), taken);
    }

    @Test
    void what_stops_the_work_is_thrown_as_it_was() throws Exception {
        try (var order = new InOrder<Integer>(1, taken::add)) {
            order.add(() -> {
                throw new IOException("no worker can be started");
            });

            assertEquals(
                    "no worker can be started",
                    assertThrows(IOException.class, order::finish).getMessage());
        }
    }
}
