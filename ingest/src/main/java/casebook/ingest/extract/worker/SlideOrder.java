package casebook.ingest.extract.worker;

import casebook.event.Block;
import casebook.event.BlockKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

    private static final String SLIDE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide";
    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String LINKS = "ppt/_rels/presentation.xml.rels";

    private final Map<Integer, Integer> shownByRead;

    private SlideOrder(Map<Integer, Integer> shownByRead) {
        this.shownByRead = shownByRead;
    }

    /** The order of a presentation; one that changes nothing when the file does not tell. */
    static SlideOrder of(Path file) {
        var shown = new ArrayList<String>();
        // Sorted as strings, which is how the relationships are handed out.
        var read = new TreeSet<String>();
        try (var deck = new ZipFile(file.toFile())) {
            scan(deck, PRESENTATION, (element, attributes) -> {
                if (element.equals("sldId")) {
                    shown.add(String.valueOf(attributes.getValue("r:id")));
                }
            });
            scan(deck, LINKS, (element, attributes) -> {
                if (SLIDE.equals(attributes.getValue("Type"))) {
                    read.add(String.valueOf(attributes.getValue("Id")));
                }
            });
        } catch (IOException | SAXException | TikaException unreadable) {
            return new SlideOrder(Map.of());
        }
        var shownByRead = new HashMap<Integer, Integer>();
        int place = 0;
        for (String id : read) {
            place++;
            shownByRead.put(place, shown.contains(id) ? shown.indexOf(id) + 1 : place);
        }
        return new SlideOrder(shownByRead);
    }

    private static void scan(ZipFile deck, String entry, BiConsumer<String, Attributes> each)
            throws IOException, SAXException, TikaException {
        ZipEntry part = deck.getEntry(entry);
        if (part == null) {
            return;
        }
        try (InputStream xml = deck.getInputStream(part)) {
            XMLReaderUtils.parseSAX(
                    xml,
                    new DefaultHandler() {
                        @Override
                        public void startElement(String uri, String local, String name, Attributes attributes) {
                            each.accept(local, attributes);
                        }
                    },
                    new ParseContext());
        }
    }

    void apply(List<Block> blocks) {
        blocks.replaceAll(block -> moved(block));
        blocks.sort(Comparator.comparing(Block::getPage, Comparator.nullsLast(Comparator.naturalOrder())));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.getKind() == BlockKind.HEADING || block.getKind() == BlockKind.TITLE) {
                // The slide that was read first took itself for the first one.
                BlockKind kind = i == 0 ? BlockKind.TITLE : BlockKind.HEADING;
                blocks.set(i, new Block(kind, block.getText(), block.getPage(), block.getCells()));
            }
        }
    }

    private Block moved(Block block) {
        Integer page = block.getPage() == null ? null : shownByRead.getOrDefault(block.getPage(), block.getPage());
        return new Block(block.getKind(), block.getText(), page, block.getCells());
    }
}
