package casebook.ingest.extract.forms;

import java.io.IOException;

/** Writes forms in one format; the same form gives a file that says the same. */
public interface FormWriter {

    /** The ending of the file's name, such as {@code pdf}. */
    String ending();

    /** The bytes of a file. */
    byte[] write(FormSpec form) throws IOException;
}
