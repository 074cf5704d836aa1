package casebook.ingest.extract.worker;

import java.util.HashMap;
import java.util.Map;
import org.apache.tika.detect.Detector;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.CompositeParser;
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
            remembered = flat(super.getParsers(context), context);
        }
        return remembered;
    }

    /** A parser made up of others would draw up its own list again for every file. */
    private static Map<MediaType, Parser> flat(Map<MediaType, Parser> parsers, ParseContext context) {
        Map<Parser, Map<MediaType, Parser>> within = new HashMap<>();
        Map<MediaType, Parser> flat = new HashMap<>();
        parsers.forEach((type, parser) -> flat.put(
                type,
                parser instanceof CompositeParser made
                        ? within.computeIfAbsent(parser, one -> made.getParsers(context))
                                .getOrDefault(type, parser)
                        : parser));
        return Map.copyOf(flat);
    }
}
