package casebook.desk.wording;

/** Text as it must stand in a page or in XML, so that it is text and nothing else. */
public final class Escaped {

    /** Also within an attribute in double quotes; what XML 1.0 knows no place for is left out. */
    public static String xml(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Escaped::isOfXml).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private Escaped() {}
}
