package casebook.desk.page.submit;

import casebook.desk.wording.Wording;
import java.util.List;

/** What the page for submitting says; the script fills in what stands in braces. */
public record SubmitWords(Wording wording) {

    /** Title. */
    public String title() {
        return wording.say("提交案例", "Submit a case");
    }

    /** Below the title. */
    public String lead() {
        return wording.say("一次提交就是一个案例，可以带一个或多个文件。", "One submission is one case; it may have one file or several.");
    }

    /** In the drop zone. */
    public String drop() {
        return wording.say("把文件拖到这里，或点击选择", "Drag files here, or choose them");
    }

    /** Below it. */
    public String kinds() {
        return wording.say(
                "Word、PDF、PPT、Excel、网页、文本、扫描件或 ZIP 压缩包",
                "Word, PDF, slides, sheets, web pages, text, scans or a ZIP archive");
    }

    /** Name of the list. */
    public String chosen() {
        return wording.say("选好的文件", "Chosen files");
    }

    /** Takes a file off the list. */
    public String remove() {
        return wording.say("移除", "Remove");
    }

    /** How far a file has been sent. */
    public String sent() {
        return wording.say("发送进度", "Sent");
    }

    /** How much there is to send. */
    public String total() {
        return wording.say("{number} 个文件，共 {size}", "Files: {number}, {size} in all");
    }

    /** Who submits. */
    public String submitter() {
        return wording.say("提交人或单位（可不填）", "Submitter (optional)");
    }

    /** What follows from it. */
    public String submitterNote() {
        return wording.say("同一提交人再次提交同样的文件，仍是同一个案例。", "The same files from the same submitter are the same case.");
    }

    /** Sends. */
    public String submit() {
        return wording.say("提交", "Submit");
    }

    /** Stops sending. */
    public String stop() {
        return wording.say("停止发送", "Stop");
    }

    /** When there is nothing to send. */
    public String nothing() {
        return wording.say("还没有选择文件。", "No file is chosen yet.");
    }

    /** When a folder was dropped. */
    public String folder() {
        return wording.say(
                "文件夹不能直接拖入：请选择其中的文件，或打包成 ZIP。", "A folder cannot be sent: choose the files in it, or pack it as ZIP.");
    }

    /** While sending. */
    public String sending() {
        return wording.say("正在发送：{percent}%", "Sending: {percent}%");
    }

    /** When all is sent. */
    public String waiting() {
        return wording.say("已全部送达，正在等收据。", "All is sent; the receipt is on its way.");
    }

    /** After stopping. */
    public String stopped() {
        return wording.say("已停止发送，文件还在列表里。", "Stopped. Your files are still listed.");
    }

    /** Head of what happens then. */
    public String then() {
        return wording.say("提交之后", "What happens then");
    }

    /** What happens then. */
    public List<String> stages() {
        return List.of(
                wording.say("收到：文件已安全存下，您得到案例编号。", "Received: the files are safe, and you get the id of the case."),
                wording.say(
                        "提取：逐个读取文件中的文字；读不了的会说明原因。",
                        "Extracted: the text of every file is read; where that fails you are told why."),
                wording.say(
                        "编入：判定行业、模态等分类，附原文依据。",
                        "Curated: sector, modality and the like are judged, each with the passage that speaks for it."));
    }

    /** How long that takes. */
    public String soon() {
        return wording.say("通常几秒钟完成，扫描件稍久。", "This usually takes seconds; scans take longer.");
    }

    /** Head for who has many. */
    public String many() {
        return wording.say("成批提交", "Many at once");
    }

    /** What to do with many. */
    public String manyNote() {
        return wording.say(
                "用命令提交一个文件夹：其中每个文件各成一个案例，每个子文件夹合成一个案例。",
                "Give the command a folder: every file in it becomes a case, and so does every folder in it.");
    }

    /** For who has no JavaScript. */
    public String plain() {
        return wording.say(
                "浏览器关闭了 JavaScript：文件仍可提交，但收据是一段数据（其中 caseId 是案例编号），也不显示进度。用命令提交更清楚：",
                "JavaScript is off: files can still be submitted, but the receipt is plain data (caseId is the id of the case)"
                        + " and no progress is shown. The command says more:");
    }
}
