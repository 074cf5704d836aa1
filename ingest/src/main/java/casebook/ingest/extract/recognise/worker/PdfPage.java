package casebook.ingest.extract.recognise.worker;

import casebook.event.FileOutcome;
import casebook.ingest.extract.scan.Unreadable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF as it would come out of a scanner. */
final class PdfPage {

    private static final int DOTS_PER_INCH = 200;
    private static final double POINTS_PER_INCH = 72;
    /** A sheet of A3 at 200 dots an inch, with room. */
    private static final double MOST_PIXELS = 12_000_000;

    private static final int DEEPEST_FORM = 4;

    static BufferedImage render(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (page > document.getNumberOfPages()) {
                throw new IOException("there is no page " + page);
            }
            PDPage sheet = document.getPage(page - 1);
            check(sheet.getResources(), 0);
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, (float) scale(sheet), ImageType.RGB);
        }
    }

    /** A sheet of unusual size is drawn coarser, so that it fits into memory. */
    private static double scale(PDPage sheet) {
        double scale = DOTS_PER_INCH / POINTS_PER_INCH;
        double pixels =
                (double) sheet.getCropBox().getWidth() * sheet.getCropBox().getHeight() * scale * scale;
        return pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
    }

    /** The renderer leaves out what it has no decoder for, and decodes what does not fit; both are told before. */
    private static void check(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST_FORM) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject picture) {
                check(picture);
            } else if (object instanceof PDFormXObject form) {
                check(form.getResources(), depth + 1);
            }
        }
    }

    private static void check(PDImageXObject picture) throws IOException {
        if ((long) picture.getWidth() * picture.getHeight() > Picture.MOST_PIXELS) {
            throw new Unreadable(
                    FileOutcome.TOO_LARGE,
                    "a picture of " + picture.getWidth() + " by " + picture.getHeight()
                            + " pixels is not read; scan the page at 200 dots an inch");
        } else if (picture.getStream().getFilters().contains(COSName.JPX_DECODE) && !Picture.isKnown("jp2")) {
            throw new Unreadable(
                    FileOutcome.UNSUPPORTED, "pictures of the kind JPEG 2000 cannot be read; scan to JPEG");
        }
    }

    private PdfPage() {}
}
