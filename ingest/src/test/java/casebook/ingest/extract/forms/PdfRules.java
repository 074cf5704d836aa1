package casebook.ingest.extract.forms;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The ways in which programs draw the lines around cells. */
enum PdfRules {
    /** A rectangle around each cell. */
    BOXES {
        @Override
        void draw(PDPageContentStream page, float left, float bottom, float right, float top) throws IOException {
            page.addRect(left, bottom, right - left, top - bottom);
            page.stroke();
        }
    },
    /** A line along each side. */
    STROKES {
        @Override
        void draw(PDPageContentStream page, float left, float bottom, float right, float top) throws IOException {
            stroke(page, left, bottom, right, bottom);
            stroke(page, left, top, right, top);
            stroke(page, left, bottom, left, top);
            stroke(page, right, bottom, right, top);
        }
    },
    /** A thin black bar along each side, as word processors do. */
    BARS {
        @Override
        void draw(PDPageContentStream page, float left, float bottom, float right, float top) throws IOException {
            bar(page, left, bottom, right - left, THIN);
            bar(page, left, top, right - left, THIN);
            bar(page, left, bottom, THIN, top - bottom);
            bar(page, right, bottom, THIN, top - bottom);
        }
    },
    /** A grey ground beneath a rectangle. */
    SHADES {
        @Override
        void draw(PDPageContentStream page, float left, float bottom, float right, float top) throws IOException {
            page.setNonStrokingColor(0.93f);
            page.addRect(left, bottom, right - left, top - bottom);
            page.fill();
            page.setNonStrokingColor(0f);
            BOXES.draw(page, left, bottom, right, top);
        }
    },
    /** Lines above and below only. */
    OPEN_SIDES {
        @Override
        void draw(PDPageContentStream page, float left, float bottom, float right, float top) throws IOException {
            stroke(page, left, bottom, right, bottom);
            stroke(page, left, top, right, top);
            if (left > PdfForm.MARGIN + 1) {
                stroke(page, left, bottom, left, top);
            }
        }
    },
    /** None. */
    NONE {
        @Override
        void draw(PDPageContentStream page, float left, float bottom, float right, float top) {}
    };

    private static final float THIN = 0.5f;

    abstract void draw(PDPageContentStream page, float left, float bottom, float right, float top) throws IOException;

    private static void stroke(PDPageContentStream page, float x1, float y1, float x2, float y2) throws IOException {
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private static void bar(PDPageContentStream page, float x, float y, float width, float height) throws IOException {
        page.addRect(x, y, width, height);
        page.fill();
    }
}
