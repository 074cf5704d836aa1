package casebook.ingest.extract.worker;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** Tika's reader of OpenDocument for its forerunner: Tika itself knows only the texts among those files. */
final class StarOffice extends OpenDocumentParser {

    private static final long serialVersionUID = 1;
    private static final Set<MediaType> TYPES = Stream.of("calc", "draw", "impress")
            .flatMap(kind -> Stream.of(kind, kind + ".template"))
            .map(kind -> MediaType.application("vnd.sun.xml." + kind))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }
}
