package casebook.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.avro.Schema;

/** The schemas that have been released, by the ids under which they stand in records. Ids are never reused. */
public final class ReleasedSchemas implements SchemaIds {

    /**
     * One release.
     *
     * @param id the id on the wire, from 1
     * @param name record name
     * @param version release of that record, from 1
     * @param schema the schema itself
     */
    public record Release(int id, String name, int version, Schema schema) {}

    private static final String FOLDER = "/casebook/released/";
    private static final ReleasedSchemas ON_CLASSPATH = read();

    private final Map<Integer, Release> byId = new LinkedHashMap<>();
    private final Map<String, Release> newest = new LinkedHashMap<>();

    private ReleasedSchemas() {}

    /** The releases this build knows. */
    public static ReleasedSchemas known() {
        return ON_CLASSPATH;
    }

    /** Every release, in the order of their ids. */
    public Collection<Release> all() {
        return byId.values();
    }

    /** Every release of a record, oldest first. */
    public List<Release> of(String name) {
        return all().stream().filter(release -> release.name().equals(name)).toList();
    }

    @Override
    public int idOf(String recordName) {
        return newest(recordName).id();
    }

    @Override
    public Schema byId(int id) {
        Release release = byId.get(id);
        if (release == null) {
            throw new NoSuchElementException("no released schema has the id " + id + "; a newer Casebook wrote this");
        }
        return release.schema();
    }

    /**
     * The newest release of a record.
     *
     * @throws NoSuchElementException when the record was never released
     */
    public Release newest(String name) {
        Release release = newest.get(name);
        if (release == null) {
            throw new NoSuchElementException(
                    name + " has not been released; run the schema tests with -Drelease=write");
        }
        return release;
    }

    private static ReleasedSchemas read() {
        var releases = new ReleasedSchemas();
        text("ids.tsv").lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] columns = line.split("\t");
            int version = Integer.parseInt(columns[2]);
            // A parser of its own: releases of one record share a name.
            Schema schema = new Schema.Parser().parse(text(columns[1] + "/" + version + ".avsc"));
            var release = new Release(Integer.parseInt(columns[0]), columns[1], version, schema);
            releases.byId.put(release.id(), release);
            releases.newest.put(release.name(), release);
        });
        return releases;
    }

    private static String text(String file) {
        try (InputStream bytes = ReleasedSchemas.class.getResourceAsStream(FOLDER + file)) {
            return bytes == null ? "" : new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the released schema " + file, e);
        }
    }
}
