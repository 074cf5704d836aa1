package casebook.desk.page.health;

import casebook.desk.wording.Wording;
import java.util.List;

/** What is said around dead letters, and while they are redriven. */
public record RedriveWords(Wording wording) {

    /** Head of the dead letters. */
    public String head() {
        return wording.say("死信", "Dead letters");
    }

    /** What they are. */
    public String note() {
        return wording.say(
                "处理时出了意外的记录，保留 90 天。排除原因之后重投：每封只重投一次。",
                "Records at which something was thrown, kept for 90 days. Once the cause is mended, redrive them: each goes once.");
    }

    /** Where nobody can tell. */
    public String none() {
        return wording.say(
                "暂时读不到死信。用命令 ./casebook dlq list 也可以查看。",
                "The dead letters cannot be read now; ./casebook dlq list reads them too.");
    }

    /** Redrives one. */
    public String one() {
        return wording.say("重投", "Redrive");
    }

    /** Redrives those of a reason. */
    public String group() {
        return wording.say("重投这一组", "Redrive these");
    }

    /** Redrives all. */
    public String all() {
        return wording.say("全部重投", "Redrive all");
    }

    /** Shows the letters of a reason. */
    public String open() {
        return wording.say("逐封查看", "See each");
    }

    /** Head of the confirmation. */
    public String title() {
        return wording.say("重投死信", "Redrive dead letters");
    }

    /** While it is tried. */
    public String trying() {
        return wording.say("正在试算，还没有写入任何东西…", "Finding out what it would do; nothing is written yet …");
    }

    /** What a dry run found. */
    public String tried() {
        return wording.say(
                "将重投 {send} 封，留下 {stay} 封。还没有写入任何东西。",
                "{send} would go back, {stay} would stay. Nothing has been written yet.");
    }

    /** When nothing would go. */
    public String nothing() {
        return wording.say("没有可以重投的：原因见下。", "None of them can go back; see why below.");
    }

    /** While it is done. */
    public String sending() {
        return wording.say("正在重投…", "Redriving …");
    }

    /** What became of it. */
    public String done() {
        return wording.say("已重投 {send} 封，留下 {stay} 封。", "{send} went back, {stay} stayed.");
    }

    /** Asked of who redrives. */
    public String who() {
        return wording.say("您的姓名（可不填）", "Your name (optional)");
    }

    /** Does it. */
    public String confirm() {
        return wording.say("确认重投", "Redrive now");
    }

    /** Leaves it. */
    public String cancel() {
        return wording.say("取消", "Cancel");
    }

    /** Leaves when it is done. */
    public String close() {
        return wording.say("关闭", "Close");
    }

    /** Where a list ends early. */
    public String others() {
        return wording.say("还有 {number} 封。", "And {number} more.");
    }

    /** What may become of letters that do not stay, as the door names it. */
    public List<String> ways() {
        return List.of("writtenAgain", "judgedAgain", "redrivenBefore");
    }

    /** Why letters stay, as the door names it. */
    public List<String> stays() {
        return List.of(
                "ARCHIVE",
                "FOREIGN",
                "NOTHING_KEPT",
                "NO_KEY",
                "UNREADABLE",
                "OVERTAKEN",
                "OVERRULED",
                "PAST",
                "ORDER",
                "OF_A_STEP",
                "TOO_OFTEN",
                "EXPIRED",
                "REPLAY",
                "FAILED_AGAIN");
    }
}
