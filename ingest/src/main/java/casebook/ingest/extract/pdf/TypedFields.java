package casebook.ingest.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** The fields of a document that can be filled in on a screen, and what was typed into them. */
final class TypedFields {

    private static final int MOST_FIELDS = 5_000;

    private final Map<COSDictionary, String> textByWidget = new IdentityHashMap<>();

    /** The fields of a document; none where it has no form, or one that cannot be read. */
    static TypedFields of(PDDocument document) {
        var typed = new TypedFields();
        // Nothing is mended: what a reader of the file sees is what was typed.
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        int fields = 0;
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal && fields++ < MOST_FIELDS) {
                    typed.learn(terminal);
                }
            }
        }
        return typed;
    }

    private void learn(PDTerminalField field) {
        String text = field instanceof PDButton ? "" : field.getValueAsString();
        if (text != null && !text.isBlank()) {
            field.getWidgets().forEach(widget -> textByWidget.put(widget.getCOSObject(), text.strip()));
        }
    }

    /** What was typed on a page. */
    List<Typed> of(PDPage page) throws IOException {
        if (textByWidget.isEmpty()) {
            return List.of();
        }
        Paper paper = Paper.of(page);
        var typed = new ArrayList<Typed>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String text = textByWidget.get(annotation.getCOSObject());
            if (annotation instanceof PDAnnotationWidget && text != null && annotation.getRectangle() != null) {
                PDRectangle place = annotation.getRectangle();
                float x = (place.getLowerLeftX() + place.getUpperRightX()) / 2;
                float y = (place.getLowerLeftY() + place.getUpperRightY()) / 2;
                typed.add(new Typed(paper.x(x, y), paper.y(x, y), text));
            }
        }
        return typed;
    }

    private TypedFields() {}
}
