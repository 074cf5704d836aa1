package casebook.ingest.extract.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.Fixtures;
import casebook.ingest.extract.ofd.OfdFile;
import casebook.ingest.extract.unpack.Archives;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Files of every kind that has XML in it, with a document type and a text of the test's choice. */
final class XmlFiles {

    /** One of each kind, by its name. */
    static Map<String, byte[]> of(String doctype, String text) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.xml", xml(doctype, "r", "<r><p>" + text + "</p></r>"));
        files.put(
                "a.svg",
                xml(doctype, "svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>" + text + "</text></svg>"));
        files.put("a.html", html(doctype, text));
        files.put(
                "a.xhtml",
                xml(
                        doctype,
                        "html",
                        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>" + text + "</p></body></html>"));
        files.put(
                "a.rss",
                xml(
                        doctype,
                        "rss",
                        "<rss version='2.0'><channel><title>" + text + "</title><item><title>" + text
                                + "</title></item></channel></rss>"));
        files.put(
                "a.fb2",
                xml(
                        doctype,
                        "FictionBook",
                        "<FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0'><body><p>" + text
                                + "</p></body></FictionBook>"));
        files.put("a.odt", odt(doctype, text));
        files.put("a.epub", epub(doctype, text));
        files.put("a.pdf", xfa(doctype, text));
        files.put("a.ofd", ofd(doctype, text));
        files.put("a.docx", with(Fixtures.docx(), "word/document.xml", "信贷助手", doctype, text));
        files.put("types.docx", with(Fixtures.docx(), "[Content_Types].xml", "no such text", doctype, text));
        files.put("links.docx", with(Fixtures.docx(), "_rels/.rels", "no such text", doctype, text));
        files.put("about.docx", with(Fixtures.docx(), "docProps/core.xml", "Apache POI", doctype, text));
        files.put("a.pptx", with(Fixtures.pptx(1), "ppt/slides/slide1.xml", "第1页的标题", doctype, text));
        files.put("deck.pptx", with(Fixtures.pptx(1), "ppt/presentation.xml", "no such text", doctype, text));
        files.put("a.xlsx", with(Fixtures.xlsx(), "xl/sharedStrings.xml", "信贷助手", doctype, text));
        files.put("sheet.xlsx", with(Fixtures.xlsx(), "xl/worksheets/sheet1.xml", "no such text", doctype, text));
        return files;
    }

    static byte[] xml(String doctype, String root, String body) {
        return ("<?xml version='1.0' encoding='UTF-8'?>\n" + doctype.replace("ROOT", root) + body).getBytes(UTF_8);
    }

    private static byte[] html(String doctype, String text) {
        return (doctype.replace("ROOT", "html") + "<html><body><p>" + text + "</p></body></html>").getBytes(UTF_8);
    }

    private static byte[] odt(String doctype, String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put(
                "content.xml",
                xml(
                        doctype,
                        "office:document-content",
                        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                                + "<text:p>" + text
                                + "</text:p></office:text></office:body></office:document-content>"));
        return Archives.zip(parts);
    }

    private static byte[] ofd(String doctype, String text) {
        String page = "Doc_0/Page.xml";
        return new OfdFile()
                .page("Page.xml", page, OfdFile.text(20, 20, text))
                .doctype(page, doctype)
                .bytes();
    }

    private static byte[] epub(String doctype, String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/epub+zip".getBytes(UTF_8));
        parts.put(
                "META-INF/container.xml",
                xml(
                        doctype,
                        "container",
                        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                                + "<rootfile full-path='a.opf'/></rootfiles></container>"));
        parts.put(
                "a.opf",
                xml(
                        doctype,
                        "package",
                        "<package xmlns='http://www.idpf.org/2007/opf'><metadata>" + text + "</metadata><manifest>"
                                + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                                + "<spine><itemref idref='a'/></spine></package>"));
        parts.put(
                "a.xhtml",
                xml(
                        doctype,
                        "html",
                        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>" + text + "</p></body></html>"));
        return Archives.zip(parts);
    }

    /** A PDF whose form is an XML document. */
    private static byte[] xfa(String doctype, String text) {
        return Archives.bytes(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                var form = new PDAcroForm(document);
                document.getDocumentCatalog().setAcroForm(form);
                COSStream stream = document.getDocument().createCOSStream();
                try (var xfa = stream.createOutputStream()) {
                    xfa.write(xml(
                            doctype,
                            "xdp:xdp",
                            "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template xmlns='http://www.xfa.org/schema/xfa-template/2.6/'>"
                                    + "<subform><field name='a'><value><text>" + text
                                    + "</text></value></field></subform></template><xfa:datasets"
                                    + " xmlns:xfa='http://www.xfa.org/schema/xfa-data/1.0/'><xfa:data><a>" + text
                                    + "</a></xfa:data></xfa:datasets></xdp:xdp>"));
                }
                form.getCOSObject().setItem(COSName.getPDFName("XFA"), stream);
                document.save(out);
            }
        });
    }

    /** An office file with a document type in one part, and a text instead of another there. */
    static byte[] with(byte[] office, String part, String instead, String doctype, String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String xml = new String(parts.get(part), UTF_8).replaceFirst("^\\s*<\\?xml[^>]*>\\s*", "");
        String root = xml.substring(1).split("[\\s>]", 2)[0];
        parts.put(part, xml(doctype, root, xml.replace(instead, text)));
        return Archives.zip(parts);
    }

    private XmlFiles() {}
}
