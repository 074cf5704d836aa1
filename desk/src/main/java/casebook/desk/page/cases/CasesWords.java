package casebook.desk.page.cases;

import casebook.desk.wording.Wording;

/** What the list of cases says. */
public record CasesWords(Wording wording) {

    /** Title. */
    public String title() {
        return wording.say("案例", "Cases");
    }

    /** Name of the search box. */
    public String search() {
        return wording.say("检索", "Search");
    }

    /** In the empty search box. */
    public String example() {
        return wording.say("名称、单位或正文中的词", "Words in title, organisation or text");
    }

    /** How many. */
    public String found(long total) {
        return wording.say("%d 个案例", total == 1 ? "%d case" : "%d cases").formatted(total);
    }

    /** Head of the facets. */
    public String narrow() {
        return wording.say("筛选", "Filter");
    }

    /** Takes everything away. */
    public String clear() {
        return wording.say("清除全部条件", "Clear all");
    }

    /** For who hears the page. */
    public String without(String name) {
        return wording.say("去掉条件：", "Remove filter: ") + name;
    }

    /** Unfolds what is folded away. */
    public String more(int codes) {
        return wording.say("另外 %d 项", "%d more").formatted(codes);
    }

    /** Before the orders. */
    public String order() {
        return wording.say("排序", "Sort");
    }

    String relevance() {
        return wording.say("相关度", "Relevance");
    }

    String newest() {
        return wording.say("最新", "Newest");
    }

    String byTitle() {
        return wording.say("名称", "Title");
    }

    String surest() {
        return wording.say("置信度", "Confidence");
    }

    /** Before the formats. */
    public String takeAway() {
        return wording.say("导出这些案例", "Export these cases");
    }

    String readable() {
        return wording.say("案例集网页", "Casebook page");
    }

    /** Where the words stand in a file. */
    public String in(String file) {
        return wording.say("见 ", "in ") + file;
    }

    /** Name of the pager. */
    public String pages() {
        return wording.say("分页", "Pages of the list");
    }

    /** Which page. */
    public String page(int page, long pages) {
        return wording.say("第 %d / %d 页", "Page %d of %d").formatted(page, pages);
    }

    /** A page back. */
    public String previous() {
        return wording.say("上一页", "Previous");
    }

    /** A page on. */
    public String next() {
        return wording.say("下一页", "Next");
    }

    /** When nothing was found. */
    public String nothing() {
        return wording.say("没有符合条件的案例", "No case was found");
    }

    /** What to do then. */
    public String instead() {
        return wording.say("换一个词，或去掉上面的某个条件。", "Try another word, or take one of the filters above away.");
    }

    /** When there is no case at all. */
    public String none() {
        return wording.say("还没有案例", "No case yet");
    }

    /** What to do then. */
    public String submit() {
        return wording.say("提交一份申报材料，几秒后就会出现在这里：", "Submit an application; it shows up here within seconds:");
    }

    /** When the list has no such page. */
    public String noSuchPage() {
        return wording.say("这一页上没有案例", "There is nothing on this page");
    }

    /** The way back. */
    public String firstPage() {
        return wording.say("回到第一页", "Back to the first page");
    }
}
