package casebook.desk.page.correct;

import casebook.desk.wording.Wording;

/** What the form for correcting says. */
public record CorrectWords(Wording wording) {

    /** Unfolds the form. */
    public String title() {
        return wording.say("更正分类", "Correct a label");
    }

    /** What comes of it. */
    public String note() {
        return wording.say(
                "专家的判定优先于机器，并取代该维度现有的全部分类；机器原判仍会列出。",
                "An expert's word counts more than the machine's and stands for all labels of its facet; what the machine said"
                        + " stays to be seen.");
    }

    /** The choice. */
    public String label() {
        return wording.say("应为", "It should be");
    }

    /** Before anything is chosen. */
    public String choose() {
        return wording.say("请选择", "Choose");
    }

    /** Why. */
    public String comment() {
        return wording.say("说明（可不填）", "Comment (optional)");
    }

    /** By whom. */
    public String who() {
        return wording.say("姓名（可不填）", "Your name (optional)");
    }

    /** Sends. */
    public String send() {
        return wording.say("更正", "Correct");
    }

    /** While it is sent. */
    public String sending() {
        return wording.say("正在发送。", "Sending.");
    }

    /** While it is on its way to the record. */
    public String waiting() {
        return wording.say("已收到，正在写入案例。", "Received; it is being written into the record.");
    }

    /** When the record carries it. */
    public String done() {
        return wording.say("已更正，上面的分类已更新。", "Corrected; the labels above are up to date.");
    }

    /** When that takes long. */
    public String late() {
        return wording.say("更正已收到，但写入较慢；请稍后刷新本页。", "It was received and takes its time: load the page again later.");
    }

    /** For who has no JavaScript. */
    public String plain() {
        return wording.say(
                "在网页上更正需要 JavaScript；也可以用命令：", "To correct it here takes JavaScript; the command does it too:");
    }
}
