package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.curated;
import static casebook.sink.Records.curatedAt;
import static casebook.sink.Records.described;
import static casebook.sink.Records.received;
import static casebook.sink.Records.reclassified;
import static casebook.sink.Records.rejection;
import static casebook.sink.Records.review;
import static casebook.sink.Records.state;
import static casebook.sink.Records.text;
import static casebook.sink.Records.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.CaseState;
import casebook.event.DifferenceKind;
import casebook.event.Evidence;
import casebook.event.FileState;
import casebook.event.Label;
import casebook.event.LedgerState;
import casebook.testkit.Database;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** NUL, which PostgreSQL holds in no text and no JSON: wherever it stands, the case is written, and its batch with it. */
@Timeout(120)
class UnholdableIT {

    private static final String NUL = "a\0\\\0\0z";
    private static final String HELD = "a\uFFFD\\\uFFFD\uFFFDz";

    /** Every column that a text of free words goes to, with what is asked of it. */
    private static final List<String> WORDS = List.of(
            "SELECT title FROM cases",
            "SELECT organisation FROM cases",
            "SELECT region FROM cases",
            "SELECT summary FROM cases",
            "SELECT record ->> 'title' FROM cases",
            "SELECT evidence #>> '{0,text}' FROM case_labels",
            "SELECT name FROM case_models",
            "SELECT text FROM case_texts",
            "SELECT name FROM case_texts",
            "SELECT embedder FROM case_vectors",
            "SELECT files #>> '{0,name}' FROM case_states",
            "SELECT files #>> '{0,detail}' FROM case_states",
            "SELECT reasons ->> 0 FROM case_states",
            "SELECT who FROM reviews",
            "SELECT comment FROM reviews",
            "SELECT corrections #>> '{sector,0}' FROM reviews",
            "SELECT file_name FROM rejections",
            "SELECT detail FROM rejections",
            "SELECT who FROM case_history WHERE kind = 'RECEIVED'",
            "SELECT detail #>> '{files,0,name}' FROM case_history WHERE kind = 'RECEIVED'",
            "SELECT detail ->> 'comment' FROM case_history WHERE kind = 'REVIEWED'",
            "SELECT detail #>> '{facets,0}' FROM case_history WHERE kind = 'RECLASSIFIED'",
            "SELECT detail ->> 'reason' FROM case_history WHERE kind = 'WITHDRAWN'");

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    @Test
    void a_case_whose_every_text_holds_a_nul_is_written_with_all_its_batch() throws Exception {
        var evidence = Evidence.newBuilder()
                .setFile("f")
                .setStart(0)
                .setEnd(1)
                .setText("text")
                .build();
        var label = Label.newBuilder(curated("a", 1, "title").getLabels().get(0))
                .setEvidence(List.of(evidence))
                .build();
        var file = FileState.newBuilder().setSha256("f").setName("name").build();

        archive.write(
                at(0, Topics.SUBMISSIONS, "a", odd(received("a", 1))),
                at(1, Topics.SUBMISSIONS, "b", odd(withdrawn("b", 1))),
                at(
                        0,
                        Topics.CURATED,
                        "a",
                        odd(CaseCurated.newBuilder(curated("a", 1, "title"))
                                .setLabels(List.of(label))
                                .build())),
                at(0, Topics.EXTRACTED, "a", odd(text("a", 1, "text"))),
                at(
                        0,
                        Topics.LEDGER,
                        "a",
                        odd(CaseState.newBuilder(state("a", 1, LedgerState.FAILED))
                                .setReasons(List.of("reason"))
                                .setFiles(List.of(file))
                                .build())),
                at(0, Topics.DESCRIBED, "a", odd(described("a", 1, List.of(1f)))),
                at(0, Topics.REVIEWS, "a", odd(review("r1", "a", 1))),
                at(0, Topics.REJECTED, "a", odd(rejection("a", 1))),
                at(0, Topics.RECLASSIFIED, "a", odd(reclassified("a", 1, DifferenceKind.APPLIED))),
                curatedAt(1, "c", 1, "plain"));

        assertEquals(List.of("plain"), archive.rows("SELECT title FROM cases WHERE case_id = 'c'"));
        archive.write(at(2, Topics.CURATED, "c", null));
        for (String words : WORDS) {
            assertEquals(List.of(HELD), archive.rows(words), words);
        }
    }

    /** The control. */
    @Test
    void postgresql_itself_refuses_it_in_a_text_and_in_json() {
        for (String asked : List.of("SELECT chr(0)", "SELECT '\"\\u0000\"'::jsonb")) {
            var refused = assertThrows(SQLException.class, () -> archive.rows(asked), asked);
            assertTrue(List.of("54000", "22P05").contains(refused.getSQLState()), refused.getSQLState());
        }
    }

    /** The event with a NUL in every text that is not an id, those that nobody has to give as well. */
    private static <E extends SpecificRecordBase> E odd(E event) {
        for (Schema.Field field : event.getSchema().getFields()) {
            if (!field.name().endsWith("Id")) {
                event.put(field.pos(), oddValue(event.get(field.pos()), field.schema()));
            }
        }
        return event;
    }

    private static Object oddValue(Object value, Schema schema) {
        if (value instanceof SpecificRecordBase event) {
            return odd(event);
        } else if (value instanceof List<?> list) {
            return list.stream().map(one -> oddValue(one, schema)).toList();
        } else if (value instanceof Map<?, ?> map) {
            var odd = new HashMap<Object, Object>();
            map.forEach((key, one) -> odd.put(key, oddValue(one, schema)));
            return odd;
        }
        boolean isText = value == null ? schema.toString().contains("string") : value instanceof CharSequence;
        return isText ? NUL : value;
    }
}
