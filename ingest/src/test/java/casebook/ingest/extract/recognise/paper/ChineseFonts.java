package casebook.ingest.extract.recognise.paper;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import casebook.ingest.extract.forms.ChineseFont;
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
     * Those that can write these characters; a test is skipped, and says why, where there is none.
     */
    public static List<Font> all() {
        var names = List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        var fonts = new ArrayList<Font>();
        for (String name : WANTED) {
            var font = new Font(name, Font.PLAIN, 12);
            if (names.contains(name) && font.canDisplayUpTo("申报单位：（）AI 12") < 0) {
                fonts.add(font);
            }
        }
        assumeFalse(fonts.isEmpty(), ChineseFont.REMEDY);
        return fonts;
    }

    private ChineseFonts() {}
}
