package casebook.ingest.extract.ofd;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.extract.unpack.Archives;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** An OFD that is put together piece by piece, with paths from the root, from the part, or through folders above. */
public final class OfdFile {

    private static final String SPACE = "xmlns:ofd='http://www.ofdspec.org/2016'";
    private static final String HEAD = "<?xml version='1.0' encoding='UTF-8'?>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder templates = new StringBuilder();
    private final Map<String, String> doctypes = new TreeMap<>();

    /** Adds a page, which its document calls by this path. */
    public OfdFile page(String path, String part, String... objects) {
        pages.append("<ofd:Page ID='1' BaseLoc='").append(path).append("'/>");
        return content(part, objects);
    }

    /** Adds a page that is listed, but not there. */
    public OfdFile missing(String path) {
        pages.append("<ofd:Page ID='1' BaseLoc='").append(path).append("'/>");
        return this;
    }

    /** Adds a template. */
    public OfdFile template(int id, String path, String part, String... objects) {
        templates.append("<ofd:TemplatePage ID='" + id + "' BaseLoc='" + path + "'/>");
        return content(part, objects);
    }

    private OfdFile content(String part, String... objects) {
        parts.put(
                part,
                "<ofd:Page " + SPACE + "><ofd:Template TemplateID='7' ZOrder='Background'/><ofd:Content><ofd:Layer"
                        + " Type='Body' ID='2'>" + String.join("", objects)
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
        return this;
    }

    /** Gives a part a document type. */
    public OfdFile doctype(String part, String doctype) {
        doctypes.put(part, doctype);
        return this;
    }

    /** A text of 5 mm high characters at its place. */
    public static String text(double x, double y, String text) {
        return object("Boundary='" + x + " " + y + " 100 6' Size='5'", "X='0' Y='5'", text);
    }

    /** A text object. */
    public static String object(String attributes, String place, String text) {
        return "<ofd:TextObject ID='3' Font='1' " + attributes + "><ofd:TextCode " + place + ">" + text
                + "</ofd:TextCode></ofd:TextObject>";
    }

    /** A picture. */
    public static String picture() {
        return "<ofd:ImageObject ID='4' ResourceID='5' Boundary='0 0 210 297'/>";
    }

    /** The file. */
    public byte[] bytes() {
        return Archives.zip(parts());
    }

    /** Its parts. */
    public Map<String, byte[]> parts() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "OFD.xml",
                xml(
                        "OFD.xml",
                        "<ofd:OFD " + SPACE + " DocType='OFD' Version='1.0'><ofd:DocBody><ofd:DocInfo/>"
                                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
        all.put(
                "Doc_0/Document.xml",
                xml(
                        "Doc_0/Document.xml",
                        "<ofd:Document " + SPACE + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                                + "</ofd:PhysicalBox></ofd:PageArea>" + templates + "</ofd:CommonData><ofd:Pages>"
                                + pages + "</ofd:Pages></ofd:Document>"));
        parts.forEach((part, body) -> all.put(part, xml(part, body)));
        return all;
    }

    private byte[] xml(String part, String body) {
        String root = body.substring(1, body.indexOf(' '));
        String doctype = doctypes.getOrDefault(part, "").replace("ROOT", root);
        return (HEAD + doctype + body).getBytes(UTF_8);
    }
}
