package casebook.desk.wording;

/** What became of a file, and what to do about it, in words. */
public record FileOutcomes(Wording wording) {

    /** What became of it. */
    public String name(String outcome) {
        return switch (outcome) {
            case "OK" -> wording.say("已完整读取", "read in full");
            case "PARTIAL" -> wording.say("部分读取", "read in part");
            case "EMPTY" -> wording.say("没有文字", "no text");
            case "ENCRYPTED" -> wording.say("已加密", "encrypted");
            case "CORRUPT" -> wording.say("已损坏", "corrupt");
            case "UNSUPPORTED" -> wording.say("格式不支持", "unsupported");
            case "TOO_LARGE" -> wording.say("过大", "too large");
            case "TIMEOUT" -> wording.say("读取超时", "took too long");
            case "CRASHED" -> wording.say("读取失败", "could not be read");
            default -> wording.say("其他结果", "other");
        };
    }

    /** What its submitter can do; empty where nothing is to be done. */
    public String remedy(String outcome) {
        return switch (outcome) {
            case "OK" -> "";
            case "PARTIAL" -> wording.say("请确认已读取的部分是否够用。", "See whether what was read is enough.");
            case "EMPTY" ->
                wording.say("请提交它的原始文档，例如 Word 文件。", "Submit the document it was made from, such as the Word file.");
            case "ENCRYPTED" -> wording.say("请去掉密码后重新提交。", "Take the password off and submit it again.");
            case "CORRUPT" -> wording.say("请用原始文件重新提交。", "Submit it again from the original.");
            case "UNSUPPORTED" ->
                wording.say(
                        "请另存为 DOCX、PPTX、XLSX、PDF 或文本后重新提交。",
                        "Save it as DOCX, PPTX, XLSX, PDF or text and submit it again.");
            case "TOO_LARGE", "TIMEOUT" ->
                wording.say("请拆成几个文件，作为同一个案例一起提交。", "Split it and submit the parts together as one case.");
            default -> wording.say("请告知系统管理员；文件本身可能没有问题。", "Tell whoever runs Casebook; the file itself may be fine.");
        };
    }
}
