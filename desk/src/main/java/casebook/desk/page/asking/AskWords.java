package casebook.desk.page.asking;

import casebook.desk.wording.Wording;

/** What stands in every dialog. */
public record AskWords(Wording wording) {

    /** By whom. */
    public String who() {
        return wording.say("姓名（可不填）", "Your name (optional)");
    }

    /** Does nothing. */
    public String cancel() {
        return wording.say("取消", "Cancel");
    }

    /** While it is sent. */
    public String sending() {
        return wording.say("正在发送。", "Sending.");
    }

    /** Unfolds the filter. */
    public String filter() {
        return wording.say("只看一部分案例", "Look at some cases only");
    }

    /** What a filter is good for. */
    public String filterNote() {
        return wording.say("条件只用于预览；都不填就是全部案例。", "Only a preview can be narrowed. Leave it all empty for every case.");
    }

    /** A sector. */
    public String sector() {
        return wording.say("行业", "Sector");
    }

    /** No sector. */
    public String anySector() {
        return wording.say("全部行业", "Every sector");
    }

    /** How sure. */
    public String confidence() {
        return wording.say("置信度低于（%）", "Confidence below (%)");
    }

    /** From a day on. */
    public String from() {
        return wording.say("提交日期从（含）", "Received from (inclusive)");
    }

    /** Before a day. */
    public String before() {
        return wording.say("提交日期早于", "Received before");
    }

    /** For who has no JavaScript. */
    public String plain() {
        return wording.say("在网页上操作需要 JavaScript；也可以用命令：", "To do this here takes JavaScript; the commands do it too:");
    }
}
