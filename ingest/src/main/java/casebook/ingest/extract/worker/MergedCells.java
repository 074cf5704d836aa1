package casebook.ingest.extract.worker;

import org.apache.tika.parser.html.DefaultHtmlMapper;

/** Tika's view of HTML, with the rows and columns a cell takes, which it would leave out. */
final class MergedCells extends DefaultHtmlMapper {

    @Override
    public String mapSafeAttribute(String element, String attribute) {
        boolean span = "rowspan".equals(attribute) || "colspan".equals(attribute);
        return span ? attribute : super.mapSafeAttribute(element, attribute);
    }
}
