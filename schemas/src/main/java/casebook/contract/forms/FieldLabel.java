package casebook.contract.forms;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A form label freed of what forms put around it: numbering, colons, stars, remarks in brackets, spaces. */
final class FieldLabel {

    /** Longer than any label; what is longer is a sentence. */
    private static final int LONGEST = 60;

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})*[.、)]|\\(?[一二三四五六七八九十]{1,3}[、.)]|[*★●■□▪•·-])\\s*");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^】]*】");
    private static final Pattern EDGE = Pattern.compile("^[\\s*:;,.、]+|[\\s*:;,.、]+$");
    /** Something stands between the languages; without it, 墨衡-72B大模型 is one name. */
    private static final Pattern TWO_LANGUAGES = Pattern.compile("\\p{IsHan}[\\s/|]+[a-z]|[a-z*][\\s/|]+\\p{IsHan}");

    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}/|]+");

    /** The spellings to look up, the most faithful one first; none when this cannot be a label. */
    static List<String> spellings(String label) {
        if (label == null || label.length() > LONGEST) {
            return List.of();
        }
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String numberless = NUMBERING.matcher(plain).replaceFirst("");
        String bare = edges(REMARK.matcher(numberless).replaceAll(" "));
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(key(edges(numberless)));
        spellings.add(key(bare));
        // A bilingual form writes 案例名称 Case title in one cell: either half may be known.
        if (TWO_LANGUAGES.matcher(bare).find()) {
            spellings.add(NOT_HAN.matcher(bare).replaceAll(""));
            spellings.add(key(edges(HAN.matcher(bare).replaceAll(" "))));
        }
        spellings.remove("");
        return List.copyOf(spellings);
    }

    private static String edges(String text) {
        return EDGE.matcher(text).replaceAll("");
    }

    private static String key(String text) {
        return text.replaceAll("[\\s_]+", "");
    }

    private FieldLabel() {}
}
