package casebook.cli.deadletter;

import java.util.HexFormat;

/** The beginning of bytes that are no event, for a person. */
final class HexHead {

    private static final int MOST = 256;
    private static final int LINE = 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    /** Lines of an offset, sixteen bytes, and what of them is ASCII. */
    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int shown = Math.min(MOST, bytes.length);
        for (int from = 0; from < shown; from += LINE) {
            int to = Math.min(from + LINE, shown);
            text.append("    %08x  %-47s  ".formatted(from, HEX.formatHex(bytes, from, to)));
            for (int i = from; i < to; i++) {
                text.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
            }
            text.append('\n');
        }
        if (shown < bytes.length) {
            text.append("    … %,d bytes more%n".formatted(bytes.length - shown));
        }
        return text.toString();
    }

    private HexHead() {}
}
