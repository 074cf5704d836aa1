package casebook.ingest.extract.text;

import org.xml.sax.SAXException;

/** Stops a parser because a limit was reached; what was read before stays good. */
public final class Enough extends SAXException {

    private static final long serialVersionUID = 1;

    Enough(String limit) {
        super(limit);
    }
}
