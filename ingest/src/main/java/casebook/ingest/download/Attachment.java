package casebook.ingest.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.event.SubmittedFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers under which a stranger's file is kept by a browser, and never shown or run by it. Pure. */
final class Attachment {

    /** Letters that need no escape in an extended value (RFC 8187, attr-char). */
    private static final String PLAIN = "!#$&+-.^_`|~";

    /** What can stand between quotes for who does not know the extended value (RFC 6266, appendix D). */
    private static final Pattern NOT_QUOTABLE = Pattern.compile("[^ !#$&-\\[\\]-~]");

    static Map<String, String> headers(SubmittedFile file) {
        var headers = new LinkedHashMap<String, String>();
        // Not the type that was detected: whoever wrote the file chose the bytes that it was detected from.
        headers.put("Content-Type", "application/octet-stream");
        headers.put("Content-Disposition", disposition(file.getName()));
        headers.put("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        // Of a case that is withdrawn nothing is to be left in anybody's store but the reader's own.
        headers.put("Cache-Control", "private, no-cache");
        headers.put("ETag", tag(file));
        return headers;
    }

    /** Strong: the same name means the same bytes. */
    static String tag(SubmittedFile file) {
        return "\"" + file.getSha256() + "\"";
    }

    private static String disposition(String name) {
        return "attachment; filename=\"" + NOT_QUOTABLE.matcher(name).replaceAll("_") + "\"; filename*=UTF-8''"
                + extended(name);
    }

    private static String extended(String name) {
        var escaped = new StringBuilder();
        for (byte unit : name.getBytes(UTF_8)) {
            boolean plain = unit > 0 && (Character.isLetterOrDigit(unit) || PLAIN.indexOf(unit) >= 0);
            escaped.append(plain ? String.valueOf((char) unit) : "%%%02X".formatted(unit));
        }
        return escaped.toString();
    }

    private Attachment() {}
}
