package casebook.ingest.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what stands on a page, or on a template beneath pages. */
final class PageContent extends DefaultHandler {

    /** A page with more pieces of text is made to do harm. */
    private static final int MOST_MARKS = 100_000;

    private static final double USUAL_SIZE = 4;
    private static final List<Double> UNCHANGED = List.of(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);

    private final List<Mark> marks = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean visible;
    private boolean reading;
    private List<Double> boundary = List.of();
    private List<Double> matrix = UNCHANGED;
    private double size;
    private double x;
    private double y;
    private double steps;

    /** The pieces of text. */
    List<Mark> marks() {
        return marks;
    }

    /** The ids of the templates that lie beneath it. */
    List<String> templates() {
        return templates;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "Template" -> templates.add(String.valueOf(attributes.getValue("TemplateID")));
            case "TextObject" -> startObject(attributes);
            case "TextCode" -> startText(attributes);
            default -> {
                // Pictures and paths say nothing.
            }
        }
    }

    private void startObject(Attributes attributes) {
        visible = !"false".equals(attributes.getValue("Visible"));
        boundary = Numbers.of(attributes.getValue("Boundary"));
        List<Double> given = Numbers.of(attributes.getValue("CTM"));
        matrix = given.size() == 6 ? given : UNCHANGED;
        size = Numbers.of(attributes.getValue("Size"), USUAL_SIZE);
        // A text without a place of its own goes on where the one before it stands.
        x = 0;
        y = 0;
    }

    private void startText(Attributes attributes) {
        x = Numbers.of(attributes.getValue("X"), x);
        y = Numbers.of(attributes.getValue("Y"), y);
        steps = Numbers.sum(attributes.getValue("DeltaX"));
        text.setLength(0);
        reading = visible;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (local.equals("TextCode") && reading) {
            reading = false;
            if (!text.toString().isBlank()) {
                add(text.toString());
            }
        } else if (local.equals("TextObject")) {
            visible = false;
        }
    }

    private void add(String piece) throws SAXException {
        if (marks.size() == MOST_MARKS) {
            throw new SAXException("more than " + MOST_MARKS + " pieces of text on a page: a zip bomb");
        }
        double left = boundary.isEmpty() ? 0 : boundary.get(0);
        double top = boundary.size() < 2 ? 0 : boundary.get(1);
        double across = matrix.get(0) * x + matrix.get(2) * y + matrix.get(4);
        double down = matrix.get(1) * x + matrix.get(3) * y + matrix.get(5);
        double wide = Math.hypot(matrix.get(0), matrix.get(1));
        double high = Math.max(0.1, Math.abs(size) * Math.hypot(matrix.get(2), matrix.get(3)));
        marks.add(new Mark(left + across, top + down, wide * width(piece), high, piece));
    }

    private double width(String piece) {
        if (steps > 0) {
            return steps + width(piece.charAt(piece.length() - 1));
        }
        return piece.chars().mapToDouble(c -> width((char) c)).sum();
    }

    private double width(char c) {
        return c < 0x2E80 ? size / 2 : size;
    }
}
