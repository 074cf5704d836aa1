package casebook.desk.page.health;

import casebook.desk.wording.Wording;
import java.util.List;

/** What the page of the house's health says. */
public record HealthWords(Wording wording) {

    /** Title. */
    public String title() {
        return wording.say("运行状况", "Health");
    }

    String said(int signs) {
        return switch (signs) {
            case 0 -> wording.say("一切正常", "All is well");
            case 1 -> wording.say("有 1 件事需要留意", "One thing wants attention");
            default -> wording.say("有 " + signs + " 件事需要留意", signs + " things want attention");
        };
    }

    /** Below the title where all is well. */
    public String wellNote() {
        return wording.say(
                "没有停滞或失败的案例，没有等待处理的死信，各环节都跟得上。",
                "No case is stuck or has failed, no dead letter waits, and every stage keeps up.");
    }

    /** Before the time. */
    public String asOf() {
        return wording.say("截至", "As of");
    }

    /** When the numbers come no more. */
    public String stale() {
        return wording.say(
                "网页暂时连不上服务器，下面的数字不再更新。", "The server does not answer this page: the numbers are not renewed.");
    }

    /** For who has no JavaScript. */
    public String reload() {
        return wording.say("刷新本页可以更新数字；重投请用命令。", "Load the page again to renew the numbers; redrive by the command.");
    }

    /** Head of the sums. */
    public String ledger() {
        return wording.say("案例总账", "The ledger");
    }

    /** What a sum is good for. */
    public String ledgerNote() {
        return wording.say(
                "每个受理的案例都在且只在一种状态里：加起来应当正好相等。",
                "Every case that was accepted is in exactly one state: it must add up.");
    }

    String archive() {
        return wording.say("案例库", "Archive");
    }

    String doors() {
        return wording.say("受理服务", "Doors");
    }

    /** Where nobody can add up. */
    public String noLedger() {
        return wording.say(
                "案例库和受理服务都没有应答，总账暂时不知道。", "Neither the archive nor the doors answer: the ledger is not known now.");
    }

    String accepted() {
        return wording.say("受理", "accepted");
    }

    String curated() {
        return wording.say("编入", "curated");
    }

    String rejected() {
        return wording.say("拒收", "rejected");
    }

    String withdrawn() {
        return wording.say("撤回", "withdrawn");
    }

    String failed() {
        return wording.say("失败", "failed");
    }

    String underWay() {
        return wording.say("处理中", "under way");
    }

    String unnoted() {
        return wording.say("尚未入账", "not noted yet");
    }

    String compared(long archiveBehind, long doorsBehind) {
        if (archiveBehind > 0) {
            return archiveBehind == 1
                    ? wording.say("案例库落后 1 个案例，几秒内会跟上。", "The archive is one case behind; it follows within seconds.")
                    : wording.say(
                            "案例库落后 " + archiveBehind + " 个案例，几秒内会跟上。",
                            "The archive is " + archiveBehind + " cases behind; it follows within seconds.");
        }
        return doorsBehind > 0
                ? wording.say("受理服务的账正在跟上案例库。", "The doors are catching up with the archive.")
                : wording.say("两本账一致。", "Both agree.");
    }

    /** Head of the stages. */
    public String stages() {
        return wording.say("各环节的积压", "What waits, by stage");
    }

    /** What the numbers mean. */
    public String stagesNote() {
        return wording.say(
                "数的是主题里还没有处理的位置；静止时也可能剩下几个，那是事务的记号。",
                "Places in topics that a stage has not done with; a few may remain at rest, which are marks of transactions.");
    }

    /** Where nobody can tell. */
    public String noStages() {
        return wording.say("受理服务没有应答，积压暂时不知道。", "The doors do not answer: what waits is not known now.");
    }

    /** Heads of the table of stages. */
    public List<String> stageHeads() {
        return List.of(
                wording.say("环节", "Stage"),
                wording.say("做什么", "What it does"),
                wording.say("等待", "Waiting"),
                wording.say("近来", "Lately"));
    }

    String stage(String stage) {
        return switch (stage) {
            case "extract" -> wording.say("提取", "Extract");
            case "enrich" -> wording.say("判定", "Enrich");
            case "track" -> wording.say("记账", "Track");
            case "tally" -> wording.say("统计", "Tally");
            case "archive" -> wording.say("入库", "Archive");
            case "describe" -> wording.say("描述", "Describe");
            case "classify" -> wording.say("分类", "Classify");
            case "curate" -> wording.say("编入", "Curate");
            case "review" -> wording.say("专家意见", "Review");
            case "walk" -> wording.say("重放", "Replay");
            case "replay", "control" -> wording.say("重放指令", "Replay order");
            case "withdraw" -> wording.say("撤回", "Withdraw");
            default -> stage;
        };
    }

    String does(String stage) {
        return switch (stage) {
            case "extract" -> wording.say("从文件读出文字", "reads the text of files");
            case "enrich" -> wording.say("描述、分类、编入", "describes, classifies, curates");
            case "track" -> wording.say("记下每个案例的状态", "keeps the ledger");
            case "tally" -> wording.say("累计分类的数量", "counts labels");
            case "archive" -> wording.say("写入案例库", "writes the archive");
            default -> "";
        };
    }

    String unknown() {
        return wording.say("未知", "unknown");
    }

    String course(Course course) {
        return switch (course) {
            case UNKNOWN -> "";
            case NEW -> wording.say("刚开始看", "just looked");
            case LEVEL -> wording.say("平稳", "level");
            case SHRINKS -> wording.say("减少", "shrinking");
            case GROWS -> wording.say("一直增加", "keeps growing");
        };
    }

    /** Head of the oldest case. */
    public String oldest() {
        return wording.say("等得最久的案例", "The case that waits longest");
    }

    /** Where there is none. */
    public String noOldest() {
        return wording.say("所有案例都有了结果。", "Every case has come to its end.");
    }

    /** Where nobody can tell. */
    public String unknownOldest() {
        return wording.say("暂时不知道。", "Not known now.");
    }

    /** Since when it waits. */
    public String since() {
        return wording.say("开始于", "since");
    }

    /** The way to it. */
    public String toItsWay() {
        return wording.say("看它走到哪里", "See where it stands");
    }

    String state(String state) {
        return switch (state) {
            case "RECEIVED" -> wording.say("正在提取文字", "its text is being extracted");
            case "EXTRACTED" -> wording.say("正在判定分类", "its labels are being judged");
            default -> wording.say("正在重新提取", "its files are being read anew");
        };
    }

    /** Head of the rejections. */
    public String refused() {
        return wording.say("拒收的原因", "Why files were refused");
    }

    /** Where there are none. */
    public String noneRefused() {
        return wording.say("没有拒收的文件。", "No file was refused.");
    }

    /** Where nobody can tell. */
    public String unknownRefused() {
        return wording.say("案例库没有应答，拒收的原因暂时不知道。", "The archive does not answer: what was refused is not known now.");
    }

    /** Heads of the table of rejections. */
    public List<String> refusedHeads() {
        return List.of(
                wording.say("原因", "Reason"),
                wording.say("案例", "Cases"),
                wording.say("文件", "Files"),
                wording.say("谁来做什么", "Who can do what"),
                wording.say("最近的案例", "Newest cases"));
    }

    String whole() {
        return wording.say("整个案例", "whole case");
    }

    /** Head of the dead letters. */
    public String letters() {
        return wording.say("死信", "Dead letters");
    }

    /** What they are. */
    public String lettersNote() {
        return wording.say(
                "处理时出了意外的记录，保留 90 天。排除原因之后重投：每封只重投一次。",
                "Records at which something was thrown, kept for 90 days. Once the cause is mended, redrive them: each goes once.");
    }

    /** Where nobody can tell. */
    public String noLetters() {
        return wording.say(
                "暂时读不到死信。用命令 ./casebook dlq list 也可以查看。",
                "The dead letters cannot be read now; ./casebook dlq list reads them too.");
    }

    /** Redrives one. */
    public String redrive() {
        return wording.say("重投", "Redrive");
    }

    /** Redrives those of a reason. */
    public String redriveGroup() {
        return wording.say("重投这一组", "Redrive these");
    }

    /** Redrives all. */
    public String redriveAll() {
        return wording.say("全部重投", "Redrive all");
    }

    /** Shows the letters of a reason. */
    public String open() {
        return wording.say("逐封查看", "See each");
    }

    /** Head of the confirmation. */
    public String confirmTitle() {
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

    /** What is said of letters. */
    public LetterWords letterWords() {
        return new LetterWords(wording);
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
