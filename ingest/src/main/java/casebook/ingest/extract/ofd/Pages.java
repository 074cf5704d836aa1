package casebook.ingest.extract.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/** Writes one page after the other, with what its templates print beneath it. */
final class Pages {

    /** Over all pages; templates count on each page they lie beneath. */
    private static final long MOST_MARKS = 2_000_000;

    private final Parts parts;
    private final XHTMLContentHandler out;
    private final Map<String, List<Mark>> templates = new HashMap<>();
    private final List<String> losses = new ArrayList<>();
    private int number;
    private long marks;

    Pages(Parts parts, XHTMLContentHandler out) {
        this.parts = parts;
        this.out = out;
    }

    /** What could not be read; at most one a page. */
    List<String> losses() {
        return losses;
    }

    boolean isEmpty() {
        return marks == 0;
    }

    void read(Contents.Page page) throws IOException, SAXException, TikaException {
        number++;
        var content = new PageContent();
        String loss = read(page.part(), content);
        List<Mark> all = new ArrayList<>();
        for (String template : content.templates().stream().distinct().toList()) {
            String part = page.templates().get(template);
            if (part != null && !templates.containsKey(part)) {
                var printed = new PageContent();
                String missing = read(part, printed);
                loss = loss == null ? missing : loss;
                templates.put(part, printed.marks());
            }
            all.addAll(templates.getOrDefault(part, List.of()));
        }
        all.addAll(content.marks());
        marks += all.size();
        if (loss != null) {
            losses.add("page " + number + ": " + loss);
        }
        if (marks > MOST_MARKS) {
            throw new TikaException("more than " + MOST_MARKS + " pieces of text: a zip bomb");
        }
        write(all);
    }

    /** Reads as far as it goes; what went wrong, null when nothing did. */
    private String read(String part, PageContent content) throws IOException, SAXException, TikaException {
        try {
            parts.read(part, content);
            return null;
        } catch (Parts.TooMuch bomb) {
            throw bomb;
        } catch (IOException | SAXException | TikaException damaged) {
            if (String.valueOf(damaged.getMessage()).contains("zip bomb")) {
                throw damaged;
            }
            return damaged.getMessage();
        }
    }

    private void write(List<Mark> all) throws SAXException {
        out.startElement("div", "class", "page");
        for (String line : PageLines.of(all)) {
            out.element("p", line);
        }
        out.endElement("div");
    }
}
