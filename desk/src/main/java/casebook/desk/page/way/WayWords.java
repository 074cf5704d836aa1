package casebook.desk.page.way;

import casebook.desk.wording.Wording;

/** What the page of a case's way says. */
public record WayWords(Wording wording) {

    /** Title. */
    public String title() {
        return wording.say("案例进程", "Where the case stands");
    }

    String said(String state) {
        return switch (state) {
            case "RECEIVED" -> wording.say("文件已安全收到，正在读取", "Safely received; its files are being read");
            case "EXTRACTED" -> wording.say("文字已提取，正在判定分类", "The text is extracted; its labels are being judged");
            case "CURATED" -> wording.say("已编入案例集", "Curated");
            case "REJECTED" -> wording.say("没有被受理", "Refused");
            case "WITHDRAWN" -> wording.say("已撤回", "Withdrawn");
            case "FAILED" -> wording.say("处理失败", "It could not be processed");
            default -> wording.say("处理中", "On its way");
        };
    }

    String end(String state) {
        return state.equals("CURATED") ? curated() : said(state);
    }

    String received() {
        return wording.say("收到", "Received");
    }

    String extracting() {
        return wording.say("正在提取文字", "Extracting the text");
    }

    String extracted() {
        return wording.say("提取文字", "Text extracted");
    }

    String read() {
        return wording.say("读取文件", "Files read");
    }

    String curating() {
        return wording.say("正在判定分类", "Judging its labels");
    }

    String curated() {
        return wording.say("编入案例集", "Curated");
    }

    String fileWaits() {
        return wording.say("等待读取", "waits to be read");
    }

    String fileUnread() {
        return wording.say("没有读取", "was not read");
    }

    /** Head of the files. */
    public String files() {
        return wording.say("文件", "Files");
    }

    /** Head of what the submitter holds in hand. */
    public String receipt() {
        return wording.say("收据", "Receipt");
    }

    /** Name of the id. */
    public String caseId() {
        return wording.say("案例编号", "Case id");
    }

    /** Name of the revision. */
    public String revision() {
        return wording.say("修订", "Revision");
    }

    /** What the receipt is good for. */
    public String keep() {
        return wording.say("本页网址可以保存，以后随时查看。", "Keep the address of this page to look again at any time.");
    }

    /** The way to the curated case. */
    public String open() {
        return wording.say("打开案例", "Open the case");
    }

    /** The way back to the form. */
    public String another() {
        return wording.say("再提交一个", "Submit another");
    }

    /** The way back to the form where something is to be mended. */
    public String again() {
        return wording.say("重新提交", "Submit again");
    }

    /** When the same files had been here before. */
    public String known() {
        return wording.say(
                "这些文件以前提交过：同样的文件就是同一个案例，没有重复计入。下面是它的现状。",
                "These files had been submitted before: the same files are the same case, and were not counted twice. This is"
                        + " where it stands.");
    }

    /** When the archive has not heard of it. */
    public String unheard() {
        return wording.say(
                "案例库还没有记下这个案例；刚提交的案例几秒后就会出现。",
                "The archive has not noted this case yet; a new one shows up within seconds.");
    }

    /** When nobody knows it. */
    public String unknown() {
        return wording.say("没有这个案例", "No such case");
    }

    /** What to do then. */
    public String unknownNote() {
        return wording.say(
                "从来没有收到过这个编号的案例。请核对收据上的编号。", "No case of this id was ever received. Compare it with the receipt.");
    }

    /** For who has no JavaScript. */
    public String reload() {
        return wording.say("刷新本页，查看最新进程。", "Load the page again to see how it got on.");
    }
}
