package casebook.ingest.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.TextPosition;

/** Remembers what each glyph of a page belongs to, as the marks around it say. */
final class Marks {

    private static final int NONE = -1;

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<TextPosition, Tags.Owner> ownerByGlyph = new IdentityHashMap<>();
    private Map<Integer, Tags.Owner> owners = Map.of();

    void startPage(Map<Integer, Tags.Owner> ownersOfPage) {
        owners = ownersOfPage;
        open.clear();
        ownerByGlyph.clear();
    }

    void begin(COSDictionary properties) {
        int inherited = open.isEmpty() ? NONE : open.peek();
        open.push(properties == null ? inherited : properties.getInt(COSName.MCID, inherited));
    }

    void end() {
        open.poll();
    }

    void show(TextPosition glyph) {
        Tags.Owner owner = open.isEmpty() ? null : owners.get(open.peek());
        if (owner != null) {
            ownerByGlyph.put(glyph, owner);
        }
    }

    /** What a glyph belongs to; null when nobody says. */
    Tags.Owner owner(TextPosition glyph) {
        return ownerByGlyph.get(glyph);
    }

    boolean isEmpty() {
        return ownerByGlyph.isEmpty();
    }
}
