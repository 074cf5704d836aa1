package casebook.desk.page.frame;

import casebook.desk.wording.Wording;
import java.util.List;

/** What stands around every page. */
public record FrameWords(Wording wording) {

    /** An entry of the menu. */
    public record Entry(String path, String name) {}

    /** The menu; a new page that belongs into it has its line here. */
    public List<Entry> menu() {
        return List.of(
                new Entry("/", wording.say("概览", "Overview")),
                new Entry("/cases", wording.say("案例", "Cases")),
                new Entry("/review", wording.say("复核", "Review")),
                new Entry("/submit", submit()),
                new Entry("/taxonomies", wording.say("分类体系", "Taxonomies")),
                new Entry("/health", wording.say("运行", "Health")));
    }

    /** The way in for cases. */
    public String submit() {
        return wording.say("提交", "Submit");
    }

    /** Before what a door says itself. */
    public String told() {
        return wording.say("服务器的说明", "What the server says");
    }

    /** The house. */
    public String house() {
        return wording.say("大模型案例集", "Casebook");
    }

    /** The sign of the house. */
    public String sign() {
        return "案";
    }

    /** Name of the menu for whoever hears it. */
    public String pages() {
        return wording.say("页面", "Pages");
    }

    /** For who comes by keyboard. */
    public String toContent() {
        return wording.say("跳到正文", "Skip to content");
    }

    /** The other language, in its own words. */
    public String otherLanguage() {
        return wording.other().say("中文", "English");
    }

    /** What this is. */
    public String foot() {
        return wording.say(
                "大模型落地应用案例集：从申报材料到可检索、可追溯的案例",
                "A casebook of large-model applications, from forms to cases that can be found and traced");
    }
}
