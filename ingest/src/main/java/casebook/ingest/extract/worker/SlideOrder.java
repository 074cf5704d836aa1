package casebook.ingest.extract.worker;

import casebook.event.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Puts slides into the order they are shown in.
 *
 * <p>Tika's fast reader delivers them in the order of their relationship ids, in which rId10 comes before rId2.
 */
final class SlideOrder {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CORE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private final Map<Integer, Integer> shownByRead;

    private SlideOrder(Map<Integer, Integer> shownByRead) {
        this.shownByRead = shownByRead;
    }

    /** The order of a presentation; one that changes nothing when the file does not tell. */
    static SlideOrder of(Path file) {
        try (OPCPackage deck = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart presentation =
                    deck.getPartsByRelationshipType(CORE).stream().findFirst().orElse(null);
            return presentation == null ? new SlideOrder(Map.of()) : of(presentation);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | IOException
                | SAXException
                | TikaException
                | IllegalArgumentException unreadable) {
            return new SlideOrder(Map.of());
        }
    }

    private static SlideOrder of(PackagePart presentation)
            throws OpenXML4JException, IOException, SAXException, TikaException {
        var shown = new ArrayList<String>();
        try (InputStream xml = presentation.getInputStream()) {
            XMLReaderUtils.parseSAX(xml, new SlideIds(shown), new ParseContext());
        }
        var shownByRead = new HashMap<Integer, Integer>();
        int read = 0;
        for (var slide : presentation.getRelationshipsByType(XSLFRelation.SLIDE.getRelation())) {
            read++;
            int place = shown.indexOf(slide.getId());
            shownByRead.put(read, place < 0 ? read : place + 1);
        }
        return new SlideOrder(shownByRead);
    }

    void apply(List<Block> blocks) {
        blocks.replaceAll(block -> block.getPage() == null
                ? block
                : new Block(
                        block.getKind(),
                        block.getText(),
                        shownByRead.getOrDefault(block.getPage(), block.getPage()),
                        block.getCells()));
        blocks.sort(Comparator.comparing(Block::getPage, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Reads the relationship ids of {@code p:sldIdLst} in their order. */
    private static final class SlideIds extends DefaultHandler {
        private final List<String> ids;

        SlideIds(List<String> ids) {
            this.ids = ids;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            String id = attributes.getValue(RELATIONSHIPS, "id");
            if (local.equals("sldId") && id != null) {
                ids.add(id);
            }
        }
    }
}
