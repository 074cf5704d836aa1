package casebook.ingest.extract.worker;

import java.util.Map;
import org.apache.tika.detect.Detector;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;

/** Tika's parser of everything, which draws up the list of who parses what once and not for every file and part. */
final class RememberingParser extends AutoDetectParser {

    private static final long serialVersionUID = 1;

    private transient Map<MediaType, Parser> remembered;

    RememberingParser(Detector detector, Parser... parsers) {
        super(detector, parsers);
    }

    @Override
    public synchronized Map<MediaType, Parser> getParsers(ParseContext context) {
        if (remembered == null) {
            remembered = Map.copyOf(super.getParsers(context));
        }
        return remembered;
    }
}
