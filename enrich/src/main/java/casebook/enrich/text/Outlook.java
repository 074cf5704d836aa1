package casebook.enrich.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that turn to the future: what follows them is a plan, not the case. */
public final class Outlook {

    /** In lower case; from one of these to the end of its sentence, nothing has happened yet. */
    public static final List<String> MARKERS = List.of(
            "未来将",
            "未来，",
            "未来还",
            "未来会",
            "未来计划",
            "未来可",
            "未来拟",
            "未来我们",
            "未来有望",
            "未来几年",
            "未来三年",
            "未来两年",
            "未来一年",
            "未来五年",
            "未来规划",
            "未来展望",
            "未来逐步",
            "未来进一步",
            "未来考虑",
            "下一步",
            "下一阶段",
            "下阶段",
            "后续将",
            "后续计划",
            "后续拟",
            "后续会",
            "后续还将",
            "后续考虑",
            "后续版本",
            "计划于",
            "计划通过",
            "计划向",
            "计划在",
            "计划引入",
            "计划支持",
            "计划拓展",
            "计划扩展",
            "计划接入",
            "计划推出",
            "计划将",
            "计划进一步",
            "计划增加",
            "计划开展",
            "将引入",
            "将逐步",
            "将拓展",
            "将扩展",
            "将探索",
            "还将支持",
            "将来",
            "即将推出",
            "即将上线",
            "拟引入",
            "拟支持",
            "拟接入",
            "拟拓展",
            "拟开展",
            "规划中",
            "有待",
            "正在规划",
            "明年将",
            "尚在规划",
            "in the future",
            "future work",
            "future version",
            "future release",
            "we plan to",
            "plans to",
            "plan to",
            "are planning",
            "is planning",
            "is planned",
            "are planned",
            "next step",
            "next steps",
            "roadmap",
            "will be extended",
            "looking ahead",
            "planned for",
            "next year");

    private static final List<String> TITLES = List.of(
            "展望", "未来规划", "未来计划", "未来发展", "下一步", "下步", "后续计划", "后续规划", "后续工作", "发展规划", "推广计划", "推广前景", "工作计划", "演进规划");

    private static final Pattern LATIN_TITLE = Pattern.compile(
            "(?i:\\b(?:outlook|future work|future plans?|roadmap|next steps?|what is next|looking ahead)\\b)");

    /** Whether a heading opens a section about the future. */
    public static boolean isTitle(String heading) {
        return heading.length() <= 40
                && (TITLES.stream().anyMatch(heading::contains)
                        || LATIN_TITLE.matcher(heading).find());
    }

    /** Whether a sentence speaks of the future. */
    public static boolean speaksIn(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return MARKERS.stream().anyMatch(lower::contains);
    }

    private Outlook() {}
}
