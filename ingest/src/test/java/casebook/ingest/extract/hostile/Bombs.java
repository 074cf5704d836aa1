package casebook.ingest.extract.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.extract.unpack.Archives;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Small files that are large once they are read. */
public final class Bombs {

    private static final int MIB = 1024 * 1024;
    private static final int PIECE_MIB = 16;

    /** A PDF whose page is so many MiB of one byte, packed as often as there are filters. */
    static byte[] pdf(int mib, byte filling, int filters) {
        return saved(document -> {
            var page = new PDPage();
            document.addPage(page);
            page.getCOSObject().setItem(COSName.CONTENTS, packed(document, mib, filling, filters));
        });
    }

    /** A PDF whose page shows a picture of so many pixels, which is all one colour. */
    static byte[] pdfWithPicture(int side) {
        return saved(document -> {
            var page = new PDPage();
            document.addPage(page);
            COSStream picture = packed(document, (int) ((long) side * side / MIB), (byte) 0, 1);
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setItem(COSName.WIDTH, COSInteger.get(side));
            picture.setItem(COSName.HEIGHT, COSInteger.get(side));
            picture.setItem(COSName.BITS_PER_COMPONENT, COSInteger.get(8));
            picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            var resources = new PDResources();
            resources.put(
                    COSName.getPDFName("Im1"),
                    new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(
                            new org.apache.pdfbox.pdmodel.common.PDStream(picture), resources));
            page.setResources(resources);
            COSStream contents = document.getDocument().createCOSStream();
            try (var out = contents.createOutputStream()) {
                out.write("q 600 0 0 800 0 0 cm /Im1 Do Q".getBytes(ISO_8859_1));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
        });
    }

    /** Makes a document. */
    @FunctionalInterface
    private interface Making {
        void of(PDDocument document) throws IOException;
    }

    private static byte[] saved(Making making) {
        return Archives.bytes(out -> {
            try (var document = new PDDocument()) {
                making.of(document);
                document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            }
        });
    }

    private static COSStream packed(PDDocument document, int mib, byte filling, int filters) throws IOException {
        byte[] packed = deflated(mib, filling);
        var names = new COSArray();
        names.add(COSName.FLATE_DECODE);
        for (int i = 1; i < filters; i++) {
            packed = deflated(packed);
            names.add(COSName.FLATE_DECODE);
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, names);
        return stream;
    }

    /** So many MiB of one byte; one piece is packed and repeated, so that it is made in no time. */
    private static byte[] deflated(int mib, byte filling) {
        var deflater = new Deflater(9);
        byte[] piece = new byte[PIECE_MIB * MIB];
        java.util.Arrays.fill(piece, filling);
        byte[] buffer = new byte[MIB];
        deflater.setInput(piece);
        int first = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        var out = new ByteArrayOutputStream();
        out.write(buffer, 0, first);
        deflater.setInput(piece);
        int next = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        for (int i = 1; i < mib / PIECE_MIB; i++) {
            out.write(buffer, 0, next);
        }
        deflater.finish();
        out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        return Archives.bytes(out -> {
            try (var deflating = new java.util.zip.DeflaterOutputStream(out, new Deflater(9))) {
                deflating.write(bytes);
            }
        });
    }

    /** A PNG that says it has so many pixels each way. */
    public static byte[] png(int side) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return Archives.bytes(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            out.write(chunk("IHDR", header));
            out.write(chunk("IDAT", deflated(new byte[1000])));
            out.write(chunk("IEND", new byte[0]));
        });
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A TIFF that says it has so many pixels each way, in one strip. */
    public static byte[] tiff(int side) {
        int[][] tags = {
            {256, side}, {257, side}, {258, 8}, {259, 1}, {262, 1}, {273, 200}, {277, 1}, {278, side}, {279, 100}
        };
        ByteBuffer tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(8).putShort((short) tags.length);
        for (int[] tag : tags) {
            tiff.putShort((short) tag[0]).putShort((short) 4).putInt(1).putInt(tag[1]);
        }
        return tiff.array();
    }

    /** An office file in which a text of one part is so many MiB long. */
    public static byte[] office(byte[] office, String part, String instead, int mib) {
        return Archives.bytes(out -> {
            try (var from = new ZipInputStream(new ByteArrayInputStream(office));
                    var to = new ZipOutputStream(out)) {
                for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] bytes = from.readAllBytes();
                    String xml = new String(bytes, UTF_8);
                    if (!entry.getName().equals(part)) {
                        to.write(bytes);
                        continue;
                    }
                    int place = xml.indexOf(instead);
                    if (place < 0) {
                        throw new UncheckedIOException(new IOException(instead + " is not in " + part));
                    }
                    to.write(xml.substring(0, place).getBytes(UTF_8));
                    byte[] piece = "a".repeat(MIB).getBytes(UTF_8);
                    for (int i = 0; i < mib; i++) {
                        to.write(piece);
                    }
                    to.write(xml.substring(place).getBytes(UTF_8));
                }
            }
        });
    }

    private Bombs() {}
}
