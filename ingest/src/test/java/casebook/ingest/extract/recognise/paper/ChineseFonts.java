package casebook.ingest.extract.recognise.paper;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.List;

/** The Chinese fonts of this machine, in a fixed order. */
public final class ChineseFonts {

    private static final List<String> WANTED = List.of(
            "Noto Serif CJK SC",
            "Noto Sans CJK SC",
            "AR PL UMing CN",
            "AR PL UKai CN",
            "WenQuanYi Micro Hei",
            "Droid Sans Fallback");

    /**
     * Those that can write these characters.
     *
     * @throws IllegalStateException when there is none: a test without one would prove nothing
     */
    public static List<Font> all() {
        var names = List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        var fonts = new ArrayList<Font>();
        for (String name : WANTED) {
            var font = new Font(name, Font.PLAIN, 12);
            if (names.contains(name) && font.canDisplayUpTo("申报单位：（）") < 0) {
                fonts.add(font);
            }
        }
        if (fonts.isEmpty()) {
            throw new IllegalStateException(
                    "no Chinese font on this machine: install fonts-noto-cjk or fonts-wqy-microhei");
        }
        return fonts;
    }

    private ChineseFonts() {}
}
