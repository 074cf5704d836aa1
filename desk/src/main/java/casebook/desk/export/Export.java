package casebook.desk.export;

import casebook.desk.search.Selection;
import casebook.desk.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;

/** A way of writing cases down. The same cases under the same names are always the same bytes: no clock and no order of chance. */
interface Export {

    /** Writes them; whoever gave the stream closes it. */
    void write(Selection selection, Wording wording, OutputStream out) throws IOException;
}
