package casebook.enrich;

import static casebook.contract.Topics.CLASSIFIED;
import static casebook.contract.Topics.CONTROLS;
import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.enrich.Events.order;
import static casebook.enrich.Events.sector;
import static casebook.enrich.Events.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.FileOutcome;
import casebook.event.Label;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a dead letter whose record is written again: which step had thrown, and what it had stored by then. */
class RedriveTopologyTest {

    /** What throws at present. */
    private String broken = "";

    @RegisterExtension
    final Rig rig =
            new Rig(() -> EnrichTopology.of(this::describe, Judge::new, Definitions.NONE, Runnable::run, Events.HOUSE));

    private CaseDescribed describe(CaseExtracted text) {
        fail("describe");
        return Events.described(text);
    }

    private final class Judge implements Classifier {

        private final ControlGiven order;

        Judge(ControlGiven order) {
            this.order = order;
        }

        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            fail("classify");
            Label label = sector("any", 0.9, order.getTaxonomy().getVersion());
            // Only curation copies the list.
            List<Label> labels = broken.equals("curate") ? new Broken(label) : List.of(label);
            return new Judgement(labels, List.of(), List.of(), List.of());
        }

        @Override
        public String version() {
            return "test/" + order.getTaxonomy().getVersion();
        }
    }

    private final class Broken extends ArrayList<Label> {
        private static final long serialVersionUID = 1;

        Broken(Label label) {
            super(List.of(label));
        }

        @Override
        public Object[] toArray() {
            fail("curate");
            return super.toArray();
        }
    }

    private void fail(String stage) {
        if (broken.equals(stage)) {
            throw new IllegalStateException(stage + " is broken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe", "classify", "curate"})
    void a_text_that_failed_gets_through_when_it_comes_again(String stage) {
        rig.send(CONTROLS, "r", order(1, "v1"));
        assertEquals(stage, mendedAfter(stage).stage().orElseThrow());

        assertEquals(1, rig.read(CURATED).size());
        assertEquals(List.of(), rig.letters());
    }

    @Test
    void a_text_that_got_through_changes_nothing_when_it_comes_again() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.read(CURATED);

        rig.send(EXTRACTED, "a", text("a", 1, "text"));

        assertEquals(List.of(), rig.read(CURATED));
    }

    @Test
    void another_text_of_the_same_revision_never_takes_the_place_of_one_that_failed() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        broken = "describe";
        rig.send(EXTRACTED, "a", text("a", 1, "first"));
        broken = "";

        rig.send(EXTRACTED, "a", text("a", 1, "second"));

        assertEquals(List.of(), rig.read(CURATED));
    }

    @Test
    void the_count_of_redrives_goes_into_the_next_letter_and_not_to_subscribers() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        for (String stage : List.of("describe", "classify", "curate")) {
            broken = stage;
            rig.send(EXTRACTED, stage, text(stage, 1, "text"));
            TestRecord<String, byte[]> letter = rig.letters().get(0);
            again(EXTRACTED, letter, 2);

            assertEquals(2, read(rig.letters().get(0)).redrives(), stage);

            broken = "";
            again(EXTRACTED, letter, 3);
            assertEquals(1, rig.read(CURATED).size());
        }
    }

    @Test
    void a_case_that_failed_in_a_walk_is_judged_by_another_walk_and_not_by_its_text() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.read(CURATED);
        broken = "classify";
        rig.send(CONTROLS, "r", order(2, "v2"));
        rig.walk();
        broken = "";
        TestRecord<String, byte[]> letter = rig.letters().get(0);
        assertEquals(DeadLetter.WALK, read(letter).stage().orElseThrow());

        again(EXTRACTED, letter, 1);
        assertEquals(List.of(), rig.read(CURATED));

        rig.send(CONTROLS, "r", order(3, "v2"));
        rig.walk();
        assertEquals(
                List.of("v2"),
                rig.read(CURATED).stream().map(CaseCurated::getTaxonomy).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe", "classify", "curate"})
    void a_newer_extraction_that_failed_and_says_the_same_has_labels_once_it_got_through_and_is_no_news(String stage) {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.read(CURATED);
        rig.read(CLASSIFIED);
        broken = stage;
        rig.send(EXTRACTED, "a", anew("a"));
        assertEquals(List.of(), rig.read(CLASSIFIED), "labels would tell that it got through");
        broken = "";

        again(EXTRACTED, rig.letters().get(0), 1);
        rig.send(EXTRACTED, "a", anew("a"));

        assertEquals(
                List.of(2),
                rig.read(CLASSIFIED).stream().map(CaseClassified::getExtraction).toList());
        assertEquals(List.of(), rig.read(CURATED));
    }

    @Test
    void a_newer_extraction_that_failed_is_judged_by_a_walk_as_well() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        broken = "curate";
        rig.send(EXTRACTED, "a", anew("a"));
        rig.read(CLASSIFIED);
        rig.send(CONTROLS, "r", order(2, "v1"));
        rig.walk();
        assertEquals(List.of(), rig.read(CLASSIFIED), "nor did it get through this time");
        broken = "";

        rig.send(CONTROLS, "r", order(3, "v1"));
        rig.walk();

        assertEquals(2, rig.read(CLASSIFIED).get(0).getExtraction());
    }

    @Test
    void bytes_that_are_no_event_say_which_application_could_not_read_them() {
        rig.sendRaw(REVIEWS, "a", new byte[] {1, 2, 3});

        DeadLetter letter = read(rig.letters().get(0));

        assertEquals("rig", letter.stage().orElseThrow());
        assertEquals(REVIEWS.name(), letter.topic().orElseThrow());
        assertEquals(true, letter.event().isEmpty());
    }

    /** A case that fails at a stage, is mended and written again. */
    private DeadLetter mendedAfter(String stage) {
        broken = stage;
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        broken = "";
        List<TestRecord<String, byte[]>> letters = rig.letters();
        assertEquals(1, letters.size());
        assertEquals(List.of(), rig.read(CURATED));
        again(EXTRACTED, letters.get(0), 1);
        return read(letters.get(0));
    }

    private static CaseExtracted anew(String caseId) {
        return text(caseId, 1, 2, FileOutcome.OK, "text");
    }

    private void again(Topic<?> topic, TestRecord<String, byte[]> letter, int redrives) {
        var headers = new RecordHeaders()
                .add(DeadLetter.REDRIVES, String.valueOf(redrives).getBytes(UTF_8));
        rig.sendRaw(topic, letter.key(), letter.value(), headers);
    }

    private static DeadLetter read(TestRecord<String, byte[]> letter) {
        return new DeadLetter(letter.value(), letter.headers());
    }
}
