package casebook.enrich;

import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.EXTRACTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnprocessedRecordsTest {

    @RegisterExtension
    final Rig rig = new Rig(UnprocessedRecordsTest::topology);

    /** A step whose timer hands a record to one that always throws. */
    private static Topology topology() {
        var topology = new Topology();
        String source = new Sources(topology).read(EXTRACTED);
        topology.addProcessor("timer", Timer::new, source);
        topology.addProcessor("throws", Throwing::new, "timer");
        return topology;
    }

    private static final class Timer implements Processor<String, Object, String, Object> {

        private ProcessorContext<String, Object> context;

        @Override
        public void init(ProcessorContext<String, Object> context) {
            this.context = context;
            context.schedule(
                    Duration.ofMinutes(1),
                    PunctuationType.WALL_CLOCK_TIME,
                    now -> context.forward(new Record<>("walked", "", now)));
        }

        @Override
        public void process(Record<String, Object> record) {
            context.forward(record);
        }
    }

    private static final class Throwing implements Processor<String, Object, Void, Void> {
        @Override
        public void process(Record<String, Object> record) {
            throw new IllegalStateException("surprise");
        }
    }

    @Test
    void a_record_that_throws_is_a_dead_letter() {
        rig.send(EXTRACTED, "a", Events.text("a", 1, "bank"));

        assertEquals("a", rig.readWithKeys(DLQ).get(0).key);
    }

    @Test
    void what_throws_in_a_walk_stops_the_task() {
        assertThrows(StreamsException.class, () -> rig.pass(Duration.ofMinutes(1)));
    }
}
