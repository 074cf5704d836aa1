package casebook.ingest.extract.recognise.worker;

import casebook.ingest.extract.scan.PicturesInside;
import casebook.ingest.extract.wire.RecognitionOrder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Gets a page's picture out of whatever file it is in. */
final class PagePictures {

    static BufferedImage load(RecognitionOrder order) throws IOException {
        if (order.mediaType().equals("application/pdf")) {
            return PdfPage.render(order.file(), order.page());
        } else if (order.mediaType().startsWith("image/")) {
            try (ImageInputStream picture =
                    new FileImageInputStream(order.file().toFile())) {
                return Picture.read(picture, order.mediaType(), order.page());
            }
        }
        return inside(order);
    }

    private static BufferedImage inside(RecognitionOrder order) throws IOException {
        List<String> names = PicturesInside.of(order.file());
        if (order.page() > names.size()) {
            throw new IOException("there is no picture " + order.page() + " in it");
        }
        try (var zip = new ZipFile(order.file().toFile())) {
            ZipEntry entry = zip.getEntry(names.get(order.page() - 1));
            try (InputStream bytes = zip.getInputStream(entry);
                    ImageInputStream picture = new MemoryCacheImageInputStream(bytes)) {
                return Picture.read(picture, entry.getName(), 1);
            }
        }
    }

    private PagePictures() {}
}
