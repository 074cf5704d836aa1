package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.CaseStanding;
import casebook.event.WalkCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaValidatorBuilder;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was written once stays readable, and what is written now is readable by every build that was released. */
class SchemaEvolutionTest {

    private static final Path RELEASED = Path.of("released");
    private static final Path IDS = RELEASED.resolve("ids.tsv");

    /** {@code -Drelease=write} releases what has changed: a new file, a new line of ids, nothing rewritten. */
    @BeforeAll
    static void release_what_changed() throws IOException {
        if (!"write".equals(System.getProperty("release"))) {
            return;
        }
        for (Schema schema : current()) {
            Map<Integer, Schema> releases = releases(schema.getName());
            int next = releases.size() + 1;
            if (!releases.containsValue(schema)) {
                Path file = RELEASED.resolve(schema.getName()).resolve(next + ".avsc");
                Files.createDirectories(file.getParent());
                Files.writeString(file, SchemaFormatter.format("json/pretty", schema) + "\n");
                String line = (ids().size() + 1) + "\t" + schema.getName() + "\t" + next + "\n";
                Files.writeString(IDS, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    @Test
    void every_schema_in_use_is_the_newest_release() throws IOException {
        for (Schema schema : current()) {
            Map<Integer, Schema> releases = releases(schema.getName());
            assertEquals(
                    schema,
                    releases.get(releases.size()),
                    schema.getName() + " changed; if you meant it, release it with -Drelease=write");
        }
    }

    @Test
    void every_release_reads_every_other_release_of_its_record() throws Exception {
        var fullTransitive = new SchemaValidatorBuilder().mutualReadStrategy().validateAll();
        for (Schema schema : current()) {
            fullTransitive.validate(schema, releases(schema.getName()).values());
        }
    }

    @Test
    void ids_count_up_from_one_and_name_a_file_each() throws IOException {
        List<String> ids = ids();
        for (int i = 0; i < ids.size(); i++) {
            String[] columns = ids.get(i).split("\t");
            assertEquals(String.valueOf(i + 1), columns[0]);
            assertTrue(Files.exists(RELEASED.resolve(columns[1]).resolve(columns[2] + ".avsc")), ids.get(i));
        }
    }

    @Test
    void every_field_says_what_it_means() {
        var silent = new ArrayList<String>();
        current().forEach(schema -> collectSilentFields(schema, silent, new ArrayList<>()));

        assertEquals(List.of(), silent);
    }

    private static void collectSilentFields(Schema schema, List<String> silent, List<String> seen) {
        switch (schema.getType()) {
            case RECORD -> {
                if (!seen.contains(schema.getFullName())) {
                    seen.add(schema.getFullName());
                    for (Schema.Field field : schema.getFields()) {
                        if (field.doc() == null) {
                            silent.add(schema.getName() + "." + field.name());
                        }
                        collectSilentFields(field.schema(), silent, seen);
                    }
                }
            }
            case ARRAY -> collectSilentFields(schema.getElementType(), silent, seen);
            case MAP -> collectSilentFields(schema.getValueType(), silent, seen);
            case UNION -> schema.getTypes().forEach(branch -> collectSilentFields(branch, silent, seen));
            default -> {}
        }
    }

    private static List<Schema> current() {
        Stream<Class<?>> onTopics =
                Topics.all().stream().<Class<?>>map(Topic::type).filter(type -> type != byte[].class);
        return Stream.concat(onTopics, Stream.of(CaseStanding.class, WalkCursor.class))
                .map(SpecificData.get()::getSchema)
                .toList();
    }

    private static Map<Integer, Schema> releases(String name) throws IOException {
        var releases = new LinkedHashMap<Integer, Schema>();
        Path file = RELEASED.resolve(name).resolve("1.avsc");
        for (int version = 1; Files.exists(file); file = RELEASED.resolve(name).resolve(++version + ".avsc")) {
            releases.put(version, new Schema.Parser().parse(Files.readString(file)));
        }
        return releases;
    }

    private static List<String> ids() throws IOException {
        return Files.exists(IDS) ? Files.readAllLines(IDS) : List.of();
    }
}
