package casebook.desk.export;

import casebook.desk.wording.Escaped;
import java.io.IOException;
import java.io.Writer;

/** A page being written: what is text becomes text, and only what the house itself writes is markup. */
final class Page {

    private final Writer out;

    Page(Writer out) {
        this.out = out;
    }

    /** Markup of our own; every {@code {}} in it becomes one of the texts. */
    Page put(String markup, Object... texts) throws IOException {
        int from = 0;
        for (Object text : texts) {
            int place = markup.indexOf("{}", from);
            out.write(markup, from, place - from);
            out.write(Escaped.xml(String.valueOf(text)));
            from = place + 2;
        }
        out.write(markup, from, markup.length() - from);
        out.write('\n');
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }
}
