package casebook.ingest.extract.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places in a file into places on the paper as it is looked at, in points from its upper left corner. */
record Paper(float left, float bottom, float width, float height, int rotation) {

    static Paper of(PDPage page) {
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        return new Paper(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), rotation);
    }

    float x(float atX, float atY) {
        return switch (rotation) {
            case 90 -> atY - bottom;
            case 180 -> width - (atX - left);
            case 270 -> height - (atY - bottom);
            default -> atX - left;
        };
    }

    float y(float atX, float atY) {
        return switch (rotation) {
            case 90 -> atX - left;
            case 180 -> atY - bottom;
            case 270 -> width - (atX - left);
            default -> height - (atY - bottom);
        };
    }
}
