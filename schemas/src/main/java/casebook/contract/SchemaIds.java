package casebook.contract;

import java.util.NoSuchElementException;
import org.apache.avro.Schema;

/** Which number stands for which schema in front of a record. Safe for use by many threads at once. */
public interface SchemaIds {

    /**
     * The number under which the newest release of a record is written.
     *
     * @throws NoSuchElementException when the record was never released
     */
    int idOf(String recordName);

    /**
     * The schema a record was written with.
     *
     * @throws NoSuchElementException when nobody gave out this number
     */
    Schema byId(int id);
}
