package casebook.desk.page.replay;

import casebook.desk.wording.Wording;

/** What is said of what a replay changes. */
public record FoundWords(Wording wording) {

    /** What to do about failures. */
    public String failedNote() {
        return wording.say(
                "失败的案例进了死信，可用 ./casebook doctor 查看。",
                "The failed ones are dead letters; ./casebook doctor tells of them.");
    }

    /** When the filter let nothing through. */
    public String noneMatched() {
        return wording.say("没有案例符合条件，什么都没有判定。", "No case matches the filter, so none was judged.");
    }

    /** Name of the sums. */
    public String sums() {
        return wording.say("改动汇总", "What changes");
    }

    /** How to use them. */
    public String sumsNote() {
        return wording.say("点一行，下面只列出这些案例。", "A line shows its cases below.");
    }

    /** While it runs. */
    public String later() {
        return wording.say("完成后，这里列出每一处改动。", "When it has ended, every change is listed here.");
    }

    /** When it found none. */
    public String nothing() {
        return wording.say("没有任何不同。", "Nothing is different.");
    }

    /** When its differences cannot be read. */
    public String unread() {
        return wording.say("改动列表暂时读不全，请稍后刷新。", "The changes cannot all be read now: load the page again later.");
    }

    /** When they have expired. */
    public String expired() {
        return wording.say("改动的明细保留 90 天，这次的已不在了。", "Changes are kept for 90 days, and those of this one are gone.");
    }

    String none() {
        return wording.say("无", "none");
    }

    String gained(String code) {
        return wording.say("新增 " + code, "gains " + code);
    }

    String lost(String code) {
        return wording.say("去掉 " + code, "loses " + code);
    }

    String same() {
        return wording.say("分类不变，置信度、依据或次要分类不同", "Same label; confidence, evidence or second labels differ");
    }

    /**
     * Where there is no label before or after.
     *
     * @param models whether it is about base models, which a difference does not name
     */
    String unlabelled(boolean models) {
        return models
                ? wording.say("文中提到的基础模型不同", "Other base models are found in the text")
                : wording.say("前后都没有分类，只是需不需要判定变了", "No label before or after; only whether one is wanted differs");
    }

    String colon() {
        return wording.say("：", ": ");
    }

    String expert() {
        return wording.say("专家", "expert");
    }

    /** Name of the conflicts. */
    public String conflictList() {
        return wording.say("与专家意见不一致的案例", "Where experts say otherwise");
    }

    /** What becomes of them. */
    public String conflictNote() {
        return wording.say("专家的判定保持不变；这里列出机器会怎么说。", "The experts' word stands. This is what the machine would say.");
    }

    /** Name of the list. */
    public String cases() {
        return wording.say("案例", "Cases");
    }

    String capped(long shown, long all) {
        return wording.say(
                "共 " + number(all) + " 个，这里是前 " + number(shown) + " 个；全部见命令：",
                number(all) + " in all; these are the first " + number(shown) + ". All of them:");
    }

    /** Of the chosen change. */
    public String chosen() {
        return wording.say("只看", "Only");
    }

    /** No longer. */
    public String all() {
        return wording.say("查看全部", "Show all");
    }

    /** Before a change. */
    public String before() {
        return wording.say("之前", "Before");
    }

    /** After a change. */
    public String after() {
        return wording.say("之后", "After");
    }

    String untitled(String caseId) {
        return wording.say("案例 ", "Case ") + caseId;
    }

    String onPage(int page, int pages) {
        return wording.say("第 " + page + " / " + pages + " 页", "Page " + page + " of " + pages);
    }

    /** Back. */
    public String previous() {
        return wording.say("上一页", "Previous");
    }

    /** Forth. */
    public String next() {
        return wording.say("下一页", "Next");
    }

    String number(long number) {
        return new ReplayWords(wording).number(number);
    }
}
