package casebook.desk.page.health;

import casebook.desk.wording.FileOutcomes;
import casebook.desk.wording.Wording;
import java.util.List;

/** What is said of refusals: why, and what can be done about it. */
public record RefusedWords(Wording wording) {

    /** Head of the rejections. */
    public String head() {
        return wording.say("拒收的原因", "Why files were refused");
    }

    /** Where there are none. */
    public String none() {
        return wording.say("没有拒收的文件。", "No file was refused.");
    }

    /** Where nobody can tell. */
    public String unknown() {
        return wording.say("案例库没有应答，拒收的原因暂时不知道。", "The archive does not answer: what was refused is not known now.");
    }

    /** Heads of the table of rejections. */
    public List<String> heads() {
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

    String reason(String reason) {
        return switch (reason) {
            case "NO_USABLE_FILE" -> wording.say("没有一个可用的文件", "no usable file");
            case "TOO_MANY_DELIVERIES" -> wording.say("多次尝试都没有读完", "given up after several attempts");
            case "BLOB_MISSING" -> wording.say("原件不在存储里", "its bytes are missing");
            default -> new FileOutcomes(wording).name(reason);
        };
    }

    String todo(String category) {
        return switch (category) {
            case "RESUBMIT" -> wording.say("提交人：换原始文件重交", "Submitter: submit it anew from the original");
            case "UNLOCK" -> wording.say("提交人：去掉密码重交", "Submitter: take the password off");
            case "CONVERT" -> wording.say("提交人：换一种格式重交", "Submitter: send it in another format");
            case "SPLIT" -> wording.say("提交人：拆小重交", "Submitter: send it in smaller parts");
            case "INVESTIGATE" -> wording.say("管理员：查看日志", "Operator: look into the log");
            default -> wording.say("管理员：查看详情", "Operator: look at the case");
        };
    }
}
